"""Other programs read what `roadmap validate` writes: SARIF, JUnit, GitHub's commands."""
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema
import junitparser
from sarif import loader

PROGRAM = sys.argv[1]
SARIF_SCHEMA = Path(os.environ.get("SARIF_SCHEMA", "../shared/data/sarif-schema-2.1.0.json"))
EXAMPLES = sorted(map(str, Path("Examples").glob("*.json")))


def validate(format, *files, expect=(0, 1)):
    run = subprocess.run(
        [PROGRAM, "validate", "--format", format, "--as-of", "2024-02-28", *files],
        capture_output=True, text=True, encoding="utf-8")
    assert run.returncode in expect, (run.returncode, run.stderr)
    return run.stdout


def hostile(folder):
    """A roadmap whose name and texts try to break out of every format."""
    path = Path(folder, "a,b:c %0A é [x] & <y>.json")
    title = "]]>--></failure>\n::error::x %0A\u001b[31m\u202e \"&<>' \ufffe 🏫"
    path.write_text(json.dumps({
        "format": 1, "title": title, "organization": "Школа\u0000", "nonsense ::warning::": 1,
        "period": {"start": "2023-09-01", "end": "2024-08-31"},
        "activities": [{"id": "1\r\n::error::", "title": title, "deadline": title},
                       {"id": "3", "title": "x" * 5000 + "\tй\u0306", "responsible": [title]}],
    }, ensure_ascii=False), encoding="utf-8")
    damaged = Path(folder, "damaged.json")
    damaged.write_bytes(b'{ "title": "\xff\xfe\x00", ]\n<<<<<<< ours\n' + b"[" * 2000)
    return [str(path), str(damaged), str(Path(folder, "missing.json"))]


def check_sarif(files, expect):
    text = validate("sarif", *files, expect=expect)
    log = json.loads(text)
    if SARIF_SCHEMA.exists():
        jsonschema.validate(log, json.loads(SARIF_SCHEMA.read_text()))
    with tempfile.NamedTemporaryFile("w", suffix=".sarif", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        read = loader.load_sarif_file(file.name)
    assert read.get_distinct_tool_names() == ["roadmap"]
    known = {rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]}
    results = log["runs"][0]["results"]
    assert read.get_result_count() == len(results)
    for result in results:
        assert result["ruleId"] in known, result["ruleId"]
        region = result["locations"][0]["physicalLocation"].get("region")
        if region:
            start = (region["startLine"], region["startColumn"])
            assert start <= (region["endLine"], region["endColumn"]), region
    return results


def check_places(files):
    """The region of a SARIF result holds the culprit, counted in code points."""
    for file in files:
        text = Path(file).read_text(encoding="utf-8")
        lines = text.split("\n")
        for result in json.loads(validate("sarif", file))["runs"][0]["results"]:
            region = result["locations"][0]["physicalLocation"]["region"]
            if result["ruleId"] == "wrong-type" and region["startLine"] == region["endLine"]:
                line = lines[region["startLine"] - 1]
                culprit = line[region["startColumn"] - 1:region["endColumn"] - 1]
                assert json.loads(culprit) is not None, culprit


def check_junit(files, expect):
    text = validate("junit", *files, expect=expect)
    suites = junitparser.JUnitXml.fromstring(text.encode("utf-8"))
    cases = [case for suite in suites for case in suite]
    assert [case.name for case in cases] == list(files), [case.name for case in cases]
    failed = sum(1 for case in cases if any(isinstance(r, junitparser.Failure) for r in case.result))
    errors = sum(1 for case in cases if any(isinstance(r, junitparser.Error) for r in case.result))
    suite = next(iter(suites))
    assert (suite.tests, suite.failures, suite.errors) == (len(files), failed, errors)
    return failed, errors


COMMAND = re.compile(r"^::(error|warning|notice) ([^:\r\n]*)::(.*)$")
PROPERTY = re.compile(r"^(file|line|endLine|col|endColumn|title)=([^,:\r\n]*)$")


def unescape(text):
    for code, character in (("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r")):
        text = text.replace(code, character)
    return text.replace("%25", "%")


def check_github(files, expect):
    """Every line is a command as the runner's parser takes it, or the line with the sum."""
    lines = validate("github", *files, expect=expect).splitlines()
    commands = []
    for line in lines[:-1]:
        match = COMMAND.match(line)
        assert match, line
        properties = {}
        for part in match[2].split(","):
            pair = PROPERTY.match(part)
            assert pair, part
            properties[pair[1]] = unescape(pair[2])
        assert int(properties["line"]) >= 1
        commands.append((properties["file"], properties["title"], unescape(match[3])))
    assert not lines[-1].startswith("::"), lines[-1]
    return commands


def check(files, expect=(0, 1)):
    found = json.loads(validate("json", *files, expect=expect))
    results = check_sarif(files, expect)
    failed, errors = check_junit(files, expect)
    commands = check_github(files, expect)
    places = [(finding["file"], finding["rule"]) for finding in found["findings"]]
    assert [place[1] for place in places] == [result["ruleId"] for result in results]
    # Control characters of a name are shown, not printed.
    # The worst stand first there, as a runner shows only so many.
    assert sorted(place[1] for place in places) == sorted(command[1] for command in commands)
    assert errors == found["summary"]["unreadable"]
    assert failed == len({f["file"] for f in found["findings"] if f["severity"] == "error"}) - errors
    return len(places)


if not SARIF_SCHEMA.exists():
    print(f"interop: SARIF is not held against its schema: there is no {SARIF_SCHEMA}")
count = check(EXAMPLES)
check_places(EXAMPLES)
with tempfile.TemporaryDirectory() as folder:
    count += check(hostile(folder), expect=(3,))
print(f"interop: SARIF, JUnit and GitHub agree on {count} findings")
