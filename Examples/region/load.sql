-- Rows of `roadmap export --format ndjson --table …` in rows/ become Parquet files in warehouse/, one
-- folder a region and a day; a day that is loaded again replaces its files. The questions read them as
-- views.

CREATE OR REPLACE TEMP TABLE roadmaps_rows AS
SELECT * FROM read_json('rows/roadmaps.ndjson', format = 'newline_delimited', columns = {
  "asOf": 'DATE', file: 'VARCHAR', folder: 'VARCHAR', organization: 'VARCHAR',
  organizationId: 'VARCHAR', title: 'VARCHAR', periodStart: 'DATE', periodEnd: 'DATE',
  planned: 'BIGINT', doneOnTime: 'BIGINT', doneLate: 'BIGINT', overdue: 'BIGINT', notDue: 'BIGINT',
  cancelled: 'BIGINT', done: 'BIGINT', total: 'BIGINT', judged: 'BIGINT', postponed: 'BIGINT',
  unproven: 'BIGINT', lateDays: 'BIGINT'
});

CREATE OR REPLACE TEMP TABLE occurrences_rows AS
SELECT * FROM read_json('rows/occurrences.ndjson', format = 'newline_delimited', columns = {
  "asOf": 'DATE', file: 'VARCHAR', folder: 'VARCHAR', organization: 'VARCHAR',
  organizationId: 'VARCHAR', item: 'VARCHAR', stage: 'VARCHAR', stageTitle: 'VARCHAR',
  title: 'VARCHAR', responsible: 'VARCHAR', due: 'DATE', originalDue: 'DATE', status: 'VARCHAR',
  doneOn: 'DATE', daysLate: 'BIGINT', percent: 'DOUBLE', isDone: 'BOOLEAN', isOnTime: 'BOOLEAN',
  isOverdue: 'BOOLEAN', isCancelled: 'BOOLEAN', isJudged: 'BOOLEAN', isPostponed: 'BOOLEAN',
  isUnproven: 'BOOLEAN'
});

-- `count` and `of` are words of SQL; the warehouse has other names for them.
CREATE OR REPLACE TEMP TABLE goals_rows AS
SELECT * EXCLUDE (count, "of"), count AS counted, "of" AS countedOf
FROM read_json('rows/goals.ndjson', format = 'newline_delimited', columns = {
  "asOf": 'DATE', file: 'VARCHAR', folder: 'VARCHAR', organization: 'VARCHAR',
  organizationId: 'VARCHAR', target: 'VARCHAR', code: 'VARCHAR', title: 'VARCHAR', unit: 'VARCHAR',
  audience: 'VARCHAR', item: 'VARCHAR', bound: 'VARCHAR', term: 'VARCHAR', due: 'DATE',
  goal: 'DOUBLE', actual: 'DOUBLE', measuredOn: 'DATE', count: 'BIGINT', "of": 'BIGINT',
  verdict: 'VARCHAR', isCurrent: 'BOOLEAN'
});

COPY (SELECT *, folder AS region, "asOf" AS day FROM roadmaps_rows)
  TO 'warehouse/roadmaps' (FORMAT parquet, PARTITION_BY (region, day), OVERWRITE_OR_IGNORE);
COPY (SELECT *, folder AS region, "asOf" AS day FROM occurrences_rows)
  TO 'warehouse/occurrences' (FORMAT parquet, PARTITION_BY (region, day), OVERWRITE_OR_IGNORE);
COPY (SELECT *, folder AS region, "asOf" AS day FROM goals_rows)
  TO 'warehouse/goals' (FORMAT parquet, PARTITION_BY (region, day), OVERWRITE_OR_IGNORE);

-- The questions are about the last day that is loaded.
CREATE OR REPLACE VIEW roadmaps AS
  WITH every AS (SELECT * FROM read_parquet('warehouse/roadmaps/*/*/*.parquet', hive_partitioning = true,
    hive_types = {region: VARCHAR, day: DATE}))
  SELECT * FROM every WHERE "asOf" = (SELECT max("asOf") FROM every);
CREATE OR REPLACE VIEW occurrences AS
  WITH every AS (SELECT * FROM read_parquet('warehouse/occurrences/*/*/*.parquet', hive_partitioning = true,
    hive_types = {region: VARCHAR, day: DATE}))
  SELECT * FROM every WHERE "asOf" = (SELECT max("asOf") FROM every);
CREATE OR REPLACE VIEW goals AS
  WITH every AS (SELECT * FROM read_parquet('warehouse/goals/*/*/*.parquet', hive_partitioning = true,
    hive_types = {region: VARCHAR, day: DATE}))
  SELECT * FROM every WHERE "asOf" = (SELECT max("asOf") FROM every);
