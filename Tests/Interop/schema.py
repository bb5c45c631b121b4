"""The JSON Schema and the reader accept and refuse the same files, as to their shape.

Every example is changed at random, thousands of times, and `roadmap validate` is held against the
package jsonschema. Beyond shape, the reader refuses what a schema cannot say: numbers that stand twice,
a period that runs backwards, a share over 100 %.
"""
import copy
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from jsonschema import Draft202012Validator

PROGRAM = sys.argv[1]
COUNT = 3000
# What the reader finds beyond what a schema can say.
BEYOND = {
    "duplicate-id", "duplicate-target", "duplicate-key", "period-backwards", "target-range",
    "control-character", "deadline-event-unknown", "deadline-event-cycle",
}
VALUES = [
    None, True, False, 0, 1, -1, 1.5, 100, 101, 1e400, 9223372036854775808, "", " ", "\t\n", "x", "\u00a0",
    "2024-02-29", "2023-02-29", "2023-13-01", "2023-09-01\n", "1900-02-29", "2000-02-29", "0000-01-01",
    "9999-12-31", "2023-9-1", "school", "person", "done", "postponed", "en", "P1M", "P", "P0D", "P1D2W", "P2W1D",
    "P1Y6M", "yearly", "hourly", [], {}, [""], ["x"], [1], {"x": 1}, {"2023": 1}, {"2023/24": 5},
    {"2023/25": 5}, {"9999/00": 5}, {"0000": 5}, {"2099/00": 5}, {"2024-02-30": 5}, {"2024-02-29": 5},
    {"text": "x"}, {"text": "x", "due": "2024-01-31"}, {"text": "x", "after": "1", "within": "P1M"},
    {"text": "x", "after": "1"}, {"text": "x", "within": "P1M"}, {"text": "x", "from": "2024-01-31"},
    {"text": "x", "due": "2024-01-31", "repeat": "yearly"}, {"text": "x", "repeat": "yearly"},
    {"text": "x", "due": "2024-01-31", "after": "1", "within": "P1M"}, {"due": "2024-01-31"},
    {"text": "x", "from": "2024-01-31", "repeat": "yearly"},
    {"on": "2024-01-01", "state": "done"}, {"on": "2024-01-01", "state": "postponed"},
    {"on": "2024-01-01", "state": "postponed", "until": "2024-02-01"}, {"on": "2024-01-01", "value": 5},
    {"on": "2024-01-01", "count": 1, "of": 2}, {"on": "2024-01-01", "count": 1, "of": 0},
    {"on": "2024-01-01", "count": 1}, {"on": "2024-01-01", "value": 5, "of": 2}, {"on": "2024-01-01"},
    {"on": "2024-01-01", "count": 1.0, "of": 2e0}, {"on": "2024-01-01", "count": 1.5, "of": 2},
    {"id": "t", "title": "x"}, {"id": "t", "title": "x", "atLeast": 1}, {"id": "t", "title": "x", "atMost": {}},
    {"id": "t", "title": "x", "atLeast": 1, "atMost": 2}, {"name": "x"}, {"name": "x", "kind": "robot"},
    {"start": "2023-09-01", "end": "2024-08-31"}, {"start": "2023-09-01"}, {"id": "99", "title": "x"},
]


def containers(value, found):
    if isinstance(value, (dict, list)) and value:
        found.append(value)
        for child in value.values() if isinstance(value, dict) else value:
            containers(child, found)
    return found


def keys(value, found):
    if isinstance(value, dict):
        found.update(value)
    for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
        keys(child, found)
    return found


def mutated(document, names, source):
    document = copy.deepcopy(document)
    for _ in range(source.choice([1, 1, 1, 2, 3])):
        place = source.choice(containers(document, []))
        if isinstance(place, list):
            index = source.randrange(len(place))
            action = source.randrange(3)
            if action == 0:
                del place[index]
            elif action == 1:
                place[index] = copy.deepcopy(source.choice(VALUES))
            else:
                place.insert(index, copy.deepcopy(source.choice(VALUES)))
        else:
            action = source.randrange(4)
            key = source.choice(sorted(place))
            if action == 0:
                del place[key]
            elif action == 1:
                place[source.choice(names)] = copy.deepcopy(source.choice(VALUES))
            elif action == 2:
                place[source.choice(names)] = place.pop(key)
            else:
                place[key] = copy.deepcopy(source.choice(VALUES))
        if not isinstance(document, dict):
            break
    return document


def judged(folder):
    """The files in which `roadmap validate` finds an error of shape, with the rules; and those with a key
    that it does not know."""
    run = subprocess.run(
        [PROGRAM, "validate", "--format", "json", "--as-of", "2024-02-28", *sorted(map(str, folder.iterdir()))],
        capture_output=True, text=True, encoding="utf-8")
    assert run.returncode in (0, 1), (run.returncode, run.stderr)
    found, unknown = {}, set()
    for finding in json.loads(run.stdout)["findings"]:
        if finding["rule"] == "unknown-key":
            unknown.add(finding["file"])
        if finding["severity"] == "error" and finding["rule"] not in BEYOND:
            found.setdefault(finding["file"], set()).add(finding["rule"])
    return found, unknown


def main():
    schema = json.loads(subprocess.run([PROGRAM, "schema"], capture_output=True, check=True).stdout)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    strict = subprocess.run([PROGRAM, "schema", "--strict"], capture_output=True, check=True).stdout
    strict = Draft202012Validator(json.loads(strict))
    names = sorted(schema["properties"])
    for definition in schema["$defs"].values():
        names += sorted(definition["properties"])
    # These decide which errors count, and have no shape of interest beyond their own.
    names = sorted(set(names) - {"lint"}) + ["x-own", "unknown"]
    examples = [
        json.loads(path.read_text(encoding="utf-8")) for path in sorted(Path("Examples").glob("*.json"))
        if path.name not in ("roadmap.schema.json", "broken.json", "damaged.json")
    ]
    source = random.Random(2024)
    accepted = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = {}
        for index in range(COUNT):
            document = mutated(source.choice(examples), names, source)
            path = folder / f"{index:05}.json"
            path.write_text(json.dumps(document, ensure_ascii=False).replace("Infinity", "1e400"), encoding="utf-8")
            files[str(path)] = document
        found, unknown = judged(folder)
        for path, document in files.items():
            errors = list(validator.iter_errors(document))
            if bool(errors) != (path in found):
                print(f"interop: schema and reader disagree: {sorted(found.get(path, []))}")
                for error in errors[:3]:
                    print("  schema:", error.json_path, error.message[:200])
                kept = Path(".build/interop/disagreement.json")
                kept.parent.mkdir(parents=True, exist_ok=True)
                kept.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
                print(f"  the file: {kept}")
                sys.exit(1)
            if not errors:
                accepted += 1
                assert strict.is_valid(document) != (path in unknown), (
                    "the strict schema and the reader disagree on unknown keys", json.dumps(document)[:2000])
    print(f"interop: schema and reader agree on {COUNT} files, {accepted} of them accepted")


main()
