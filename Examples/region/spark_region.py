#!/usr/bin/env python3
"""A region's roadmaps in Apache Spark.

The program runs beside the data: every executor hands it the paths of its partition and takes the rows
from its output, so that no file travels. The rows become Parquet, partitioned by region and day, and the
questions of questions.sql are asked of that.
"""

import argparse
import json
import pathlib
import subprocess
import sys

from pyspark.sql import SparkSession, functions, types

HERE = pathlib.Path(__file__).resolve().parent
TABLES = ("roadmaps", "items", "occurrences", "events", "measurements", "goals")
ASKED = ("roadmaps", "occurrences", "goals")
# Words of SQL that are keys of rows.
RENAMED = {"count": "counted", "of": "countedOf", "on": "happenedOn", "for": "forDue", "from": "begins"}
TYPES = {
    **dict.fromkeys(
        ("planned doneOnTime doneLate overdue notDue cancelled done total judged postponed unproven"
         " lateDays daysLate counted countedOf").split(), types.LongType()),
    **dict.fromkeys("percent goal actual".split(), types.DoubleType()),
    **dict.fromkeys(
        "isDone isOnTime isOverdue isCancelled isJudged isPostponed isUnproven isCurrent".split(),
        types.BooleanType()),
    **dict.fromkeys("asOf periodStart periodEnd due originalDue doneOn measuredOn".split(),
                    types.DateType()),
}
COLUMNS = {
    "roadmaps": "title periodStart periodEnd planned doneOnTime doneLate overdue notDue cancelled done"
                " total judged postponed unproven lateDays",
    "occurrences": "item stage stageTitle title responsible due originalDue status doneOn daysLate"
                   " percent isDone isOnTime isOverdue isCancelled isJudged isPostponed isUnproven",
    "goals": "target code title unit audience item bound term due goal actual measuredOn counted"
             " countedOf verdict isCurrent",
}
EVERYWHERE = "asOf file folder organization organizationId"


def region_of(path, root):
    """The district of a file: the folder inside the region's, as the program's summary has it."""
    parts = pathlib.PurePath(path).relative_to(root).parts
    return parts[0] if len(parts) > 1 else pathlib.PurePath(root).name


def rows_of(program, day, root):
    """A function that turns the paths of one partition into rows, on the executor."""
    def rows(paths):
        paths = list(paths)
        if not paths:
            return
        run = subprocess.Popen(
            [program, "export", "--format", "ndjson", "--as-of", day, "--files-from", "-", "--quiet"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        # The list is small beside the rows, so it can be sent before any of them is read.
        run.stdin.write(b"\0".join(path.encode() for path in paths))
        run.stdin.close()
        for line in run.stdout:
            row = json.loads(line)
            row["folder"] = region_of(row["file"], root)
            yield row["table"], {RENAMED.get(key, key): value for key, value in row.items()}
        problems = run.stderr.read().decode()
        # 1 says that some files could not be read; they are named, and the others count.
        if run.wait() > 1:
            raise RuntimeError(problems)
        if problems:
            print(problems, file=sys.stderr)
    return rows


def schema_of(table):
    names = f"{EVERYWHERE} {COLUMNS[table]}".split()
    return types.StructType([types.StructField(name, TYPES.get(name, types.StringType())) for name in names])


def value_of(name, value):
    import datetime
    if value is None:
        return None
    kind = TYPES.get(name)
    if isinstance(kind, types.DateType):
        return datetime.date.fromisoformat(value)
    if isinstance(kind, types.DoubleType):
        return float(value)
    return value


def load(spark, options):
    paths = [line for line in pathlib.Path(options.paths).read_text().splitlines() if line]
    parts = spark.sparkContext.parallelize(paths, options.partitions)
    rows = parts.mapPartitions(rows_of(options.program, options.day, options.root)).cache()
    for table in ASKED:
        schema = schema_of(table)
        names = schema.fieldNames()
        own = rows.filter(lambda row, table=table: row[0] == table).map(
            lambda row, names=names: tuple(value_of(name, row[1].get(name)) for name in names))
        frame = spark.createDataFrame(own, schema)
        frame = frame.withColumn("region", functions.col("folder")).withColumn("day", functions.col("asOf"))
        place = f"{options.warehouse}/{table}"
        frame.write.mode("overwrite").partitionBy("region", "day").parquet(place)
        spark.read.parquet(place).createOrReplaceTempView(table)
    rows.unpersist()


def ask(spark):
    """Runs questions.sql; the answers by the names of the questions."""
    text = (HERE / "questions.sql").read_text()
    lines = [line for line in text.splitlines() if not line.startswith("--")]
    answers = {}
    for statement in "\n".join(lines).split(";"):
        if not statement.strip():
            continue
        result = spark.sql(statement)
        if statement.strip().startswith("SELECT"):
            answers[statement.split()[-1]] = [row.asDict() for row in result.collect()]
    return answers


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", default="roadmap")
    parser.add_argument("--root", required=True, help="the folder of the region")
    parser.add_argument("--paths", required=True, help="a file with a path a line")
    parser.add_argument("--day", required=True)
    parser.add_argument("--warehouse", required=True)
    parser.add_argument("--partitions", type=int, default=8)
    parser.add_argument("--answers", help="a file for the answers as JSON")
    options = parser.parse_args()
    spark = (SparkSession.builder.appName("roadmaps of a region")
             # A folder's name is a text, whatever it looks like.
             .config("spark.sql.sources.partitionColumnTypeInference.enabled", "false")
             .config("spark.sql.sources.partitionOverwriteMode", "dynamic").getOrCreate())
    load(spark, options)
    answers = ask(spark)
    if options.answers:
        pathlib.Path(options.answers).write_text(json.dumps(answers, ensure_ascii=False, default=str))
    else:
        for name, rows in answers.items():
            print(name)
            for row in rows:
                print("  ", row)
    spark.stop()


if __name__ == "__main__":
    main()
