"""Data engines on a generated region: DuckDB and Apache Spark must say what `roadmap summary` says."""

import datetime
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

import duckdb

DAY = "2024-03-01"
EXAMPLES = pathlib.Path(__file__).parents[2] / "Examples" / "region"
SCHOOLS = int(os.environ.get("ROADMAP_REGION", "2000"))
faults = []


def expect(what, actual, expected):
    if actual != expected:
        faults.append(f"{what}: {actual!r} instead of {expected!r}")


def days(first, last, chance):
    return first + datetime.timedelta(days=chance.randrange((last - first).days))


def school(number, district, quality, chance):
    """A roadmap with histories of every kind."""
    first, last = datetime.date(2023, 9, 1), datetime.date(2024, 8, 31)
    stages = []
    for stage in range(1, 4):
        activities = []
        for place in range(1, 9):
            due = days(first, last, chance)
            activity = {"id": f"{stage}.{place}", "title": f"Мероприятие {stage}.{place}",
                        "deadline": due.isoformat(), "responsible": ["Куратор"], "progress": []}
            history = activity["progress"]
            if chance.random() < .1:
                history.append({"on": (due - datetime.timedelta(days=chance.randrange(-20, 20))).isoformat(),
                                "state": "postponed", "until": days(due, last + datetime.timedelta(1), chance).isoformat()
                                if due < last else last.isoformat(), "note": "карантин"})
            end = max([due] + [datetime.date.fromisoformat(e["on"]) for e in history])
            if chance.random() < quality:
                entry = {"on": (end + datetime.timedelta(days=chance.randrange(0, 30))).isoformat(), "state": "done"}
                if chance.random() < .7:
                    entry["evidence"] = [f"приказ № {chance.randrange(200)}"]
                history.append(entry)
            elif chance.random() < .1:
                history.append({"on": end.isoformat(), "state": "cancelled"})
            activities.append(activity)
        stages.append({"id": str(stage), "title": f"Этап {stage}", "activities": activities})
    total = chance.randrange(100, 900)
    target = {"id": f"t{chance.randrange(3)}", "title": "Охват обучающихся", "atLeast": {"2024": 50},
              "measurements": [{"on": "2024-02-10", "count": int(total * quality), "of": total}]}
    if chance.random() < .5:
        target |= {"code": "A-1", "title": f"Охват, школа {number}"}
    return {"format": 1, "title": "Наставничество", "organization": f"Школа № {number}",
            "organizationId": f"78{number:06}", "x-district": district,
            "period": {"start": "2023-09-01", "end": "2024-08-31"}, "language": "ru",
            "stages": stages, "targets": [target]}


def region(folder, count):
    chance = random.Random(3)
    for number in range(1, count + 1):
        district = f"{number % 16 + 1:02} район"
        place = folder / district / ("филиалы" if number % 50 == 0 else "")
        place.mkdir(parents=True, exist_ok=True)
        text = json.dumps(school(number, district, chance.uniform(.2, .95), chance), ensure_ascii=False)
        (place / f"school-{number:05}.json").write_text(text)


def run(*words, **options):
    return subprocess.run(words, check=True, capture_output=True, **options).stdout


def in_duckdb(program, folder, work):
    (work / "rows").mkdir()
    for table in ("roadmaps", "items", "occurrences", "events", "measurements", "goals"):
        run(program, "export", folder, "--format", "ndjson", "--table", table, "--as-of", DAY,
            "-o", str(work / "rows" / f"{table}.ndjson"))
    (work / "warehouse").mkdir()
    here = os.getcwd()
    os.chdir(work)
    try:
        base = duckdb.connect()
        base.execute((EXAMPLES / "load.sql").read_text())
        answers = {}
        for statement in duckdb.extract_statements((EXAMPLES / "questions.sql").read_text()):
            result = base.execute(statement)
            text = statement.query.strip()
            if text.startswith("SELECT"):
                names = [column[0] for column in result.description]
                answers[text.rstrip(";").split()[-1]] = [dict(zip(names, row)) for row in result.fetchall()]
        return answers
    finally:
        os.chdir(here)


def in_spark(program, folder, work):
    if shutil.which("java") is None:
        print("region: Spark is skipped, there is no Java")
        return None
    try:
        import pyspark
    except ImportError:
        print("region: Spark is skipped, there is no Python package pyspark")
        return None
    home = pathlib.Path(pyspark.__file__).parent
    paths = work / "paths.txt"
    paths.write_text("\n".join(str(path) for path in sorted(pathlib.Path(folder).rglob("*.json"))))
    environment = dict(os.environ, SPARK_HOME=str(home), PYSPARK_PYTHON=sys.executable,
                       SPARK_LOCAL_IP="127.0.0.1", SPARK_WORKER_DIR=str(work / "workers"))
    # Two workers in processes of their own, so that rows really cross processes.
    done = subprocess.run(
        [str(home / "bin" / "spark-submit"), "--master", "local-cluster[2,1,1024]",
         "--conf", "spark.ui.enabled=false", "--conf", "spark.driver.host=127.0.0.1",
         "--conf", "spark.driver.bindAddress=127.0.0.1", "--conf", "spark.log.level=ERROR",
         str(EXAMPLES / "spark_region.py"), "--program", program, "--root", folder, "--paths", str(paths),
         "--day", DAY, "--warehouse", str(work / "spark"), "--answers", str(work / "spark.json")],
        env=environment, cwd=work, capture_output=True, text=True)
    if done.returncode != 0:
        faults.append("Spark: " + done.stderr[-2000:])
        return None
    return json.loads((work / "spark.json").read_text())


def plain(answers):
    """Answers as JSON has them, fractions to six places."""
    text = json.loads(json.dumps(answers, default=lambda value: str(value)))
    def number(value):
        if isinstance(value, str):
            try:
                value = float(value)
            except ValueError:
                return value
        return round(float(value), 6) if isinstance(value, (int, float)) and not isinstance(value, bool) else value
    return {name: [{key: number(value) for key, value in row.items()} for row in rows]
            for name, rows in text.items()}


def compare(name, answers, summary):
    total = summary["total"]
    first = answers["q01_region"][0]
    expect(f"{name}, the region", {key: int(first[key]) for key in
                                   ("roadmaps", "done", "total", "percent", "cancelled", "overdue", "on_time", "judged")},
           {"roadmaps": total["roadmaps"], **total["progress"], "overdue": total["overdue"],
            "on_time": total["onTime"]["count"], "judged": total["onTime"]["of"]})
    expect(f"{name}, the districts",
           {row["region"]: [int(row[key]) for key in ("roadmaps", "done", "total", "percent", "overdue")]
            for row in answers["q02_districts"]},
           {group["name"]: [group["roadmaps"], group["progress"]["done"], group["progress"]["total"],
                            group["progress"]["percent"], group["overdue"]] for group in summary["groups"]})
    schools = {line["organization"]: line["overdue"] for line in summary["roadmaps"]}
    expect(f"{name}, the schools", [int(row["overdue"]) for row in answers["q03_schools"]],
           sorted(schools.values(), reverse=True)[:20])
    for row in answers["q03_schools"]:
        expect(f"{name}, {row['organization']}", int(row["overdue"]), schools[row["organization"]])
    late = {activity["title"].lower(): activity["overdue"] for activity in summary["lateActivities"]}
    for row in answers["q05_late_activities"]:
        if row["activity"] in late:
            expect(f"{name}, {row['activity']}", int(row["overdue_in"]), late[row["activity"]])
    pooled = {(line["code"] or line["title"].lower()): line for line in summary["targets"]}
    for row in answers["q07_coverage"]:
        line = pooled[row["target"]]
        expect(f"{name}, coverage of {row['target']}",
               [int(row["counted"]), int(row["counted_of"]), int(row["with_counts"])],
               [line["count"], line["of"], line["countedRoadmaps"]])
    for row in answers["q06_targets"]:
        line = pooled[row["target"]]
        expect(f"{name}, {row['target']} is reached", [int(row["reached"]), int(row["roadmaps"])],
               [line["reachedRoadmaps"], line["roadmaps"]])


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as name:
        work = pathlib.Path(name)
        folder = str(work / "region")
        region(work / "region", SCHOOLS)
        summary = json.loads(run(program, "summary", folder, "--format", "json", "--as-of", DAY))
        expect("roadmaps", len(summary["roadmaps"]), SCHOOLS)
        duck = in_duckdb(program, folder, work)
        compare("DuckDB", duck, summary)
        spark = in_spark(program, folder, work)
        if spark is not None:
            compare("Spark", spark, summary)
            ours, theirs = plain(duck), plain(spark)
            for question in ours:
                expect(f"Spark, {question}", theirs.get(question), ours[question])
    for fault in faults[:20]:
        print(f"region: {fault}"[:2000], file=sys.stderr)
    engines = "DuckDB" if spark is None else "DuckDB and Spark"
    print(f"region: {SCHOOLS} roadmaps in {engines}, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
