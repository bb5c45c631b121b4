#!/usr/bin/env python3
"""Imports what LibreOffice and poppler make of the examples.

    python3 Tests/Interop/formats.py .build/release/roadmap

Every example is exported as .docx; LibreOffice makes .odt, .pdf, .rtf and .doc of it, and each has to be
imported as the .docx itself is: the same activities, deadlines and parties, in the same stages. Documents in
../shared/seeds go the same way, where they are, and have to keep the counts that were taken by hand. A page of
sixty rows is timed. What is not installed is named and passed over. Ends with 1 where something is wrong.
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

EXAMPLES = ["gymnasium-406", "school-4-kuzbass", "college-chita", "school-4-uryupinsk", "spb-2021-2022"]
SEEDS = pathlib.Path("../shared/seeds")
# Activities of the five seeds, by the beginnings of their names; those of 002 are of two levels.
ACTIVITIES = {"000": 52, "001": 18, "002": 28, "003": 34, "004": 24}
LONGEST = 0.5

faults = []


def check(holds, fault):
    if not holds:
        faults.append(fault)


def run(*words):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, timeout=180, check=False)


def convert(folder, form, files):
    """Lets LibreOffice save files in another format, with a profile of its own."""
    profile = (folder / "profile").as_uri()
    answer = run("soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", form, "--outdir",
                 folder / form, *files)
    check(answer.returncode == 0, f"LibreOffice makes no .{form}: {answer.stderr}")
    return [folder / form / f"{file.stem}.{form}" for file in files]


def folded(text):
    return re.sub(r"\s+", "", text or "").lower().replace("–", "-").replace("—", "-")


def lines(node, path=()):
    """The activities with what an import has to bring back: where, what, when, who."""
    for kind in ("stages", "substages", "activities"):
        for item in node.get(kind) or []:
            deadline = item.get("deadline")
            deadline = deadline.get("text") if isinstance(deadline, dict) else deadline
            if kind == "activities":
                yield (path, folded(item["title"]), folded(deadline),
                       tuple(folded(party) for party in item.get("responsible") or []))
            yield from lines(item, path + (folded(item["title"]),))


def imported(program, file, folder):
    out = folder / "imported.json"
    answer = run(program, "import", file, "-o", out, "--force", "--lang", "en")
    if answer.returncode != 0:
        faults.append(f"{file.name}: {answer.stderr.strip()[:300]}")
        return None
    return list(lines(json.loads(out.read_text())))


def compare(program, folder, documents, forms):
    wanted = {file.stem: imported(program, file, folder) for file in documents}
    for form in forms:
        for file in convert(folder, form, documents):
            found, expected = imported(program, file, folder), wanted[file.stem]
            if found is None or expected is None:
                continue
            for line in [line for line in expected if line not in found][:3]:
                faults.append(f"{file.name}: not found: {line}")
            check(len(found) == len(expected), f"{file.name}: {len(found)} activities, not {len(expected)}")


def measure(program, folder):
    """A table of sixty rows, printed."""
    rows = [{"id": f"1.{n}", "title": f"Мероприятие номер {n} о наставничестве", "deadline": "до 15 мая 2024 г.",
             "responsible": ["Заместитель директора"]} for n in range(1, 61)]
    plan = folder / "sixty.json"
    plan.write_text(json.dumps({
        "format": 1, "title": "Дорожная карта", "organization": "Школа № 5",
        "period": {"start": "2023-09-01", "end": "2024-08-31"},
        "stages": [{"id": "1", "title": "Работа", "activities": rows}]}, ensure_ascii=False))
    document = folder / "sixty.docx"
    run(program, "export", plan, "--format", "docx", "-o", document, "--as-of", "2024-02-29")
    [printed] = convert(folder, "pdf", [document])
    best = 60.0
    for _ in range(3):
        start = time.monotonic()
        found = imported(program, printed, folder)
        best = min(best, time.monotonic() - start)
    check(found is not None and len(found) == 60, "sixty rows of a PDF are not sixty activities")
    check(best < LONGEST, f"sixty rows of a PDF take {best:.2f} s")
    print(f"formats: sixty rows of a PDF in {best:.2f} s")


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    missing = [name for name in ("soffice", "pdftotext", "pdftocairo") if not shutil.which(name)]
    if missing:
        print(f"formats: skipped, there is no {', '.join(missing)}")
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        documents = []
        for example in EXAMPLES:
            file = folder / f"{example}.docx"
            answer = run(program, "export", f"Examples/{example}.json", "--format", "docx", "-o", file,
                         "--as-of", "2024-02-29", "--lang", "ru")
            check(answer.returncode == 0, f"{example}: {answer.stderr}")
            documents.append(file)
        compare(program, folder, documents, ["odt", "pdf", "rtf", "doc"])
        measure(program, folder)
        seeds = sorted(SEEDS.glob("*.txt")) if SEEDS.is_dir() else []
        if not seeds:
            print(f"formats: the seeds are left out, there is no {SEEDS}")
        documents = []
        for seed in seeds:
            count, plan = ACTIVITIES.get(seed.name[:3]), folder / "seed.json"
            answer = run(program, "import", seed, "-o", plan, "--force", "--lang", "en")
            check(answer.returncode == 0, f"{seed.name}: {answer.stderr.strip()[:300]}")
            found = list(lines(json.loads(plan.read_text())))
            check(count is None or len(found) == count, f"{seed.name}: {len(found)} activities, not {count}")
            file = folder / f"seed-{seed.stem}.docx"
            run(program, "export", plan, "--format", "docx", "-o", file, "--as-of", "2024-02-29", "--lang", "ru")
            documents.append(file)
        if documents:
            compare(program, folder, documents, ["odt", "pdf"])
    for fault in faults:
        print(f"formats: {fault}")
    print(f"formats: {len(faults)} faults")
    return 1 if faults else 0


sys.exit(main())
