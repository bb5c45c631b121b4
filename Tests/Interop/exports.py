#!/usr/bin/env python3
"""Reads the exports with the libraries that people's programs are made of.

    python3 Tests/Interop/exports.py .build/release/roadmap

Holds every calendar (icalendar, vobject, dateutil), workbook (openpyxl), document (python-docx) and
table (csv) against the JSON of the same roadmap on the same day: the same rows, dates and states.
A package that is not installed is named and passed over. Ends with 1 where something is wrong.
"""

import csv
import datetime
import importlib
import io
import json
import pathlib
import subprocess
import sys
import tempfile

EXAMPLES = [
    ("gymnasium-406", "2024-02-29"),
    ("school-4-kuzbass", "2023-05-29"),
    ("college-chita", "2020-12-16"),
    ("school-4-uryupinsk", "2021-05-29"),
    ("spb-2021-2022", "2021-11-16"),
]
HOSTILE = ["=cmd|' /C calc'!A0", "@SUM(1)", "]]>", "<script>alert(1)</script>", "\u202egpj.exe", "a\x00b\x1b[2J",
           "one\r\ntwo\nthree", "a;b,c:d\\e\\n", "Ы" * 10_000, "\"quoted\"", "{init} %% #35;", "END:VCALENDAR"]
STATUS = {"done": "COMPLETED", "cancelled": "CANCELLED", "in-progress": "IN-PROCESS"}
ENGLISH = {"done": "done", "cancelled": "cancelled", "in-progress": "in progress", "overdue": "overdue",
           "due-soon": "due soon", "open": "not started", "planned": "planned", "continuous": "ongoing",
           "on-request": "on request", "unscheduled": "no date"}

faults = []
missing = set()


def check(holds, fault):
    if not holds:
        faults.append(fault)


def package(name):
    try:
        return importlib.import_module(name)
    except ImportError:
        missing.add(name)
        return None


def demanding():
    """A roadmap with everything that recurs, and with texts that would do something if let."""
    recurring = ["Ежегодно до 28 мая", "1 раз в квартал", "еженедельно по пятницам", "ежемесячно до 25 числа",
                 "ежегодно (май, ноябрь)", "не реже двух раз в год", "1 раз в полугодие", "ежегодно до 28 февраля",
                 "ежегодно 1 октября и 15 марта", "постоянно", "с сентября 2024 г.", "по запросу", "как получится"]
    histories = [
        [{"on": "2024-05-20", "state": "done", "evidence": ["№ 1"]}],
        [{"on": "2023-12-20", "state": "postponed", "until": "2024-01-20", "note": "карантин"},
         {"on": "2024-01-19", "state": "done"}, {"on": "2024-02-02", "state": "progress", "percent": 40.5}],
        [{"on": "2023-09-10", "state": "cancelled", "note": "выходной"}],
    ]
    activities = [{"id": f"1.{n}", "title": f"Дело {n}", "deadline": phrase, "responsible": ["Петрова", "Иванов И. И."],
                   "documents": ["приказ", "отчёт; два"], "progress": histories[(n - 1) % 3] if n <= 6 else []}
                  for n, phrase in enumerate(recurring, 1)]
    hostile = [{"id": f"2.{n}", "title": text, "deadline": "до 28 мая 2024 г.", "responsible": [text],
                "documents": [text], "keyResult": text, "notes": text} for n, text in enumerate(HOSTILE, 1)]
    return {"format": 1, "title": HOSTILE[3], "organization": HOSTILE[0], "curator": HOSTILE[1],
            "period": {"start": "2023-09-01", "end": "2026-08-31"},
            "stages": [{"id": "1", "title": "Подготовка", "activities": activities},
                       {"id": "2", "title": HOSTILE[2], "activities": hostile}]}


class Export:
    def __init__(self, program, name, path, day):
        self.program, self.name, self.path, self.day = program, name, path, day
        self.plan = json.loads(self.file("json"))

    def file(self, form, *options):
        words = [self.program, "export", str(self.path), "--as-of", self.day, "--lang", "en", "--format", form, *options]
        return subprocess.run(words, capture_output=True, check=True).stdout

    def rows(self):
        for activity in self.plan["activities"]:
            for occurrence in activity["occurrences"]:
                yield activity, occurrence

    def check(self, holds, fault):
        check(holds, f"{self.name} on {self.day}: {fault}")


def day_of(value):
    return value.date() if isinstance(value, datetime.datetime) else value


def iso(value):
    return None if value is None else day_of(value).isoformat()


def expanded(component, dateutil):
    """The due dates of an entry: one, or those of its rule."""
    start = component.get("DTSTART")
    due = component.get("DUE") if component.name == "VTODO" else start
    if "RRULE" not in component:
        return [iso(due.dt)] if due else []
    first = datetime.datetime.combine(day_of(start.dt), datetime.time())
    rule = dateutil.rrulestr(component["RRULE"].to_ical().decode(), dtstart=first)
    return [iso(day) for day in rule]


def expected_entries(export, dated_only):
    """Every occurrence by activity: its planned and its real due date, its state, its day of completion."""
    wanted = {}
    for activity, occurrence in export.rows():
        if dated_only and not occurrence["due"]:
            continue
        wanted.setdefault(activity["id"], []).append(occurrence)
    return wanted


def read_calendar(export, data, kind):
    icalendar, dateutil = package("icalendar"), package("dateutil.rrule")
    if not icalendar or not dateutil:
        return
    calendar = icalendar.Calendar.from_ical(data)
    wanted = expected_entries(export, kind == "VEVENT")
    found, exceptions = {}, {}
    identifiers = set()
    for entry in calendar.walk(kind):
        number = str(entry["SUMMARY"]).split(" ", 1)[0]
        key = (str(entry["UID"]), iso(entry["RECURRENCE-ID"].dt) if "RECURRENCE-ID" in entry else None)
        export.check(key not in identifiers, f"{kind} {key} stands twice")
        identifiers.add(key)
        if "DUE" in entry and "DTSTART" in entry:
            export.check(entry["DUE"].dt > entry["DTSTART"].dt, f"{number} is not due after it begins")
        if "RECURRENCE-ID" in entry:
            exceptions.setdefault(number, {})[key[1]] = entry
        else:
            found.setdefault(number, []).append(entry)
    export.check(found.keys() == wanted.keys(), f"{kind}: {found.keys() ^ wanted.keys()}")
    for number, occurrences in wanted.items():
        entries = found.get(number, [])
        others = exceptions.get(number, {})
        dates = []
        for entry in entries:
            dates += [iso(others[day].get("DUE", others[day]["DTSTART"]).dt) if day in others else day
                      for day in expanded(entry, dateutil)]
        export.check(sorted(dates) == sorted(o["due"] for o in occurrences if o["due"]),
                     f"{kind} {number}: {dates}")
        is_series = any("RRULE" in entry for entry in entries)
        for index, occurrence in enumerate(occurrences):
            if is_series:
                entry = others.get(occurrence["plannedDue"])
                if entry is None:
                    export.check(occurrence["status"] not in STATUS, f"{number} {occurrence['due']} lost its state")
                    continue
            else:
                entry = entries[index]
            export.check(str(entry["X-ROADMAP-STATUS"]) == occurrence["status"], f"{number}: the state")
            if kind == "VTODO":
                state = STATUS.get(occurrence["status"])
                begun = "IN-PROCESS" if (occurrence["percent"] or 0) > 0 else "NEEDS-ACTION"
                export.check(str(entry["STATUS"]) == (state or begun), f"{number}: STATUS")
                done = entry.get("COMPLETED")
                export.check(iso(done.dt if done else None) == occurrence["doneOn"], f"{number}: COMPLETED")
                percent = 100 if occurrence["status"] == "done" else occurrence["percent"]
                export.check(entry.get("PERCENT-COMPLETE") == (None if percent is None else int(percent)),
                             f"{number}: PERCENT-COMPLETE")
    for line in data.split(b"\r\n"):
        export.check(len(line) <= 75, f"a line of {len(line)} octets")
        line.decode()


def read_calendar_otherwise(export, data, kind):
    vobject = package("vobject")
    if not vobject:
        return
    calendar = vobject.readOne(data.decode())
    entries = calendar.contents.get(kind.lower(), [])
    starts = [entry for entry in entries if "recurrence-id" not in entry.contents]
    numbers = {entry.summary.value.split(" ", 1)[0] for entry in starts}
    export.check(numbers == expected_entries(export, kind == "VEVENT").keys(), f"vobject {kind}: the numbers")
    for entry in starts:
        if "rrule" in entry.contents and kind == "VEVENT":
            # vobject counts from DTSTART itself.
            number = entry.summary.value.split(" ", 1)[0]
            planned = [o["plannedDue"] for a, o in export.rows() if a["id"] == number]
            export.check([iso(day) for day in entry.getrruleset()] == planned, f"vobject {number}: the rule")
    calendar.serialize()


def table_rows(export):
    """The rows that every table has to have, as text."""
    for activity, occurrence in export.rows():
        moved = occurrence["plannedDue"] if occurrence["plannedDue"] != occurrence["due"] else None
        remark = "; ".join(text for text in (occurrence["note"], activity["notes"]) if text)
        yield [activity["id"], activity["number"],
               " › ".join(f"{step['id']} {step['title']}" for step in activity["path"]),
               activity["title"], activity["deadline"] and activity["deadline"]["text"],
               occurrence["from"], occurrence["due"], moved, ENGLISH[occurrence["status"]], occurrence["doneOn"],
               occurrence["daysLate"] or None, occurrence["percent"],
               "; ".join(party["text"] for party in activity["responsible"]), activity["keyResult"],
               "; ".join(activity["documents"]), "; ".join(occurrence["evidence"]), remark]


def shown(text):
    """Text as every table shows it: control and direction characters visible, one kind of line break."""
    result = ""
    for character in text.replace("\r\n", "\n").replace("\r", "\n"):
        code = ord(character)
        if code < 32 and character not in "\n\t":
            result += chr(0x2400 + code)
        elif character == "\u202e":
            result += "\\u{202E}"
        else:
            result += character
    return result


def same(cell, wanted, guarded):
    if wanted is None or wanted == "":
        return cell in (None, "")
    if isinstance(wanted, (int, float)):
        # Excel in a Russian system reads decimal commas.
        return float(str(cell).replace(",", ".")) == float(wanted)
    text = cell.replace("\r\n", "\n").replace("\r", "\n") if isinstance(cell, str) else iso(cell)
    wanted = shown(wanted)
    # A number that is a name is kept as a text: ="1.10".
    return text == wanted or (guarded and text in ("'" + wanted, f'="{wanted}"'))


def compare(export, form, rows, guarded):
    wanted = list(table_rows(export))
    export.check(len(rows) == len(wanted), f"{form}: {len(rows)} rows, not {len(wanted)}")
    for row, cells in zip(rows, wanted):
        for index, (cell, value) in enumerate(zip(row, cells)):
            export.check(same(cell, value, guarded), f"{form}: {cells[0]}, column {index + 1}: {cell!r:.80}")


def read_tables(export):
    for options, separator in (((), ","), (("--excel",), ";")):
        data = export.file("csv", *options).decode("utf-8")
        export.check(data.startswith("\ufeff") == bool(options), "csv: the byte order mark")
        rows = list(csv.reader(io.StringIO(data.lstrip("\ufeff"), newline=""), delimiter=separator, strict=True))
        compare(export, "csv", rows[1:], guarded=True)
    openpyxl = package("openpyxl")
    if openpyxl:
        sheet = openpyxl.load_workbook(io.BytesIO(export.file("xlsx"))).active
        rows = list(sheet.iter_rows(values_only=True))
        compare(export, "xlsx", rows[1:], guarded=False)
        export.check(sheet.freeze_panes == "A2" and sheet.auto_filter.ref, "xlsx: the titles")
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                export.check(cell.data_type != "f", f"xlsx: {cell.coordinate} is a formula")
                dated = cell.column in (6, 7, 8, 10) and cell.value is not None
                export.check(cell.is_date == bool(dated), f"xlsx: {cell.coordinate} and days")


def read_document(export):
    docx = package("docx")
    if not docx:
        return
    document = docx.Document(io.BytesIO(export.file("docx")))
    export.check(len(document.tables) == 1, "docx: one table")
    titles = [cell.text for cell in document.tables[0].rows[0].cells]
    rows, groups = {}, []
    for row in document.tables[0].rows[1:]:
        cells = [cell.text for cell in row.cells]
        if len(cells) > 1 and all(cell == cells[0] for cell in cells) and row._tr.xpath(".//w:gridSpan"):
            groups.append(cells[0])
        else:
            rows.setdefault(cells[0], []).append(dict(zip(titles, cells)))
    for stage in export.plan["stages"]:
        is_there = any(group.startswith(shown(stage["id"]) + " ") or shown(stage["title"]) in group
                       for group in groups)
        export.check(is_there or rows.get(shown(stage["id"])), f"docx: stage {stage['id']}")
    for activity in export.plan["activities"]:
        number = shown(printed(activity))
        row = rows[number].pop(0) if rows.get(number) else None
        export.check(row, f"docx: no row {number}")
        if not row:
            continue
        deadline = activity["deadline"]["text"] if activity["deadline"] else ""
        export.check(row["Activity"] == shown(activity["title"]), f"docx: {row['Activity']:.60}")
        export.check(row["Deadline"] == shown(deadline), f"docx: {row['Deadline']}")
        parties = ",\n".join(party["text"] for party in activity["responsible"])
        export.check(row["Responsible"] == shown(parties), f"docx: {row['Responsible']:.60}")
        export.check(row.get("Documents", "") == shown(";\n".join(activity["documents"])), "docx: the documents")


def printed(activity):
    """The number in the table: the document's own, unless it begins anew in each part."""
    number, identifier = activity["number"], activity["id"]
    if not number or not identifier[:1].isdigit():
        return identifier
    parts = [len([part for part in text.split(".") if part]) for text in (number, identifier)]
    return number if parts[0] == parts[1] else identifier


def main():
    program = sys.argv[1]
    root = pathlib.Path(__file__).parents[2] / "Examples"
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "demanding.json"
        path.write_text(json.dumps(demanding()))
        exports = [Export(program, name, root / f"{name}.json", day) for name, day in EXAMPLES]
        exports += [Export(program, name, root / f"{name}.json", "2030-01-01") for name, _ in EXAMPLES]
        exports += [Export(program, "demanding", path, day)
                    for day in ("2023-09-01", "2024-02-05", "2024-06-01", "2026-08-31", "2026-09-01")]
        for export in exports:
            for kind, options in (("VTODO", ("--todos",)), ("VEVENT", ()),
                                  ("VTODO", ("--todos", "--remind", "7d"))):
                data = export.file("ics", *options)
                read_calendar(export, data, kind)
                read_calendar_otherwise(export, data, kind)
            read_tables(export)
            read_document(export)
    for name in sorted(missing):
        print(f"exports: skipped, there is no Python package {name}")
    for fault in faults[:40]:
        print(f"exports: {fault}", file=sys.stderr)
    print(f"exports: {len(exports)} roadmaps read, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
