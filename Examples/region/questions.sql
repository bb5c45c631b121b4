-- Ten questions of a ministry, for DuckDB and Apache Spark alike. Each is a view; its answer is the same
-- in both, and the first three are what `roadmap summary` says.

-- 1. Where does the region stand?
CREATE OR REPLACE TEMP VIEW q01_region AS
SELECT count(*) AS roadmaps, sum(done) AS done, sum(total) AS total,
  CASE
    WHEN sum(total) = 0 THEN NULL WHEN sum(done) = 0 THEN 0 WHEN sum(done) = sum(total) THEN 100
    ELSE least(99, greatest(1, CAST(round(100.0 * sum(done) / sum(total)) AS BIGINT)))
  END AS percent, sum(cancelled) AS cancelled,
  sum(overdue) AS overdue, sum(doneOnTime) AS on_time, sum(judged) AS judged
FROM roadmaps;

-- 2. Which districts are behind?
CREATE OR REPLACE TEMP VIEW q02_districts AS
SELECT region, count(*) AS roadmaps, sum(done) AS done, sum(total) AS total,
  CASE
    WHEN sum(total) = 0 THEN NULL WHEN sum(done) = 0 THEN 0 WHEN sum(done) = sum(total) THEN 100
    ELSE least(99, greatest(1, CAST(round(100.0 * sum(done) / sum(total)) AS BIGINT)))
  END AS percent, sum(overdue) AS overdue,
  sum(doneOnTime) AS on_time, sum(judged) AS judged
FROM roadmaps GROUP BY region ORDER BY overdue DESC, region;

-- 3. Which schools need help first?
CREATE OR REPLACE TEMP VIEW q03_schools AS
SELECT organization, region, done, total, overdue
FROM roadmaps ORDER BY overdue DESC, organization LIMIT 20;

-- 4. How many schools have not begun?
CREATE OR REPLACE TEMP VIEW q04_not_begun AS
SELECT region, sum(CASE WHEN done = 0 THEN 1 ELSE 0 END) AS not_begun, count(*) AS roadmaps
FROM roadmaps GROUP BY region ORDER BY not_begun DESC, region;

-- 5. Which activities are late everywhere?
CREATE OR REPLACE TEMP VIEW q05_late_activities AS
SELECT lower(trim(title)) AS activity,
  count(DISTINCT CASE WHEN isOverdue THEN file END) AS overdue_in, count(DISTINCT file) AS roadmaps
FROM occurrences GROUP BY lower(trim(title)) ORDER BY overdue_in DESC, activity LIMIT 20;

-- 6. What share of the schools reaches each target?
CREATE OR REPLACE TEMP VIEW q06_targets AS
SELECT coalesce(code, lower(trim(title))) AS target, unit,
  sum(CASE WHEN verdict = 'met' THEN 1 ELSE 0 END) AS reached, count(*) AS roadmaps
FROM goals WHERE isCurrent AND item IS NULL
GROUP BY coalesce(code, lower(trim(title))), unit ORDER BY roadmaps DESC, target, unit;

-- 7. What is the coverage of the region, by counts and not as a mean of percentages?
CREATE OR REPLACE TEMP VIEW q07_coverage AS
SELECT coalesce(code, lower(trim(title))) AS target, sum(counted) AS counted,
  sum(countedOf) AS counted_of, 100.0 * sum(counted) / sum(countedOf) AS percent,
  count(counted) AS with_counts
FROM goals WHERE isCurrent AND item IS NULL AND counted IS NOT NULL
GROUP BY coalesce(code, lower(trim(title))) ORDER BY target;

-- 8. How old is what is overdue?
CREATE OR REPLACE TEMP VIEW q08_backlog AS
SELECT CAST(date_trunc('month', originalDue) AS DATE) AS due_month, count(*) AS overdue,
  max(daysLate) AS most_days
FROM occurrences WHERE isOverdue GROUP BY CAST(date_trunc('month', originalDue) AS DATE)
ORDER BY due_month;

-- 9. What is done on paper only?
CREATE OR REPLACE TEMP VIEW q09_unproven AS
SELECT region, sum(unproven) AS unproven, sum(done) AS done
FROM roadmaps GROUP BY region ORDER BY unproven DESC, region;

-- 10. Who puts off, and how late is late?
CREATE OR REPLACE TEMP VIEW q10_delays AS
SELECT region, sum(postponed) AS postponed, sum(doneLate) AS done_late,
  1.0 * sum(lateDays) / nullif(sum(doneLate), 0) AS mean_delay
FROM roadmaps GROUP BY region ORDER BY mean_delay DESC, region;

SELECT * FROM q01_region;
SELECT * FROM q02_districts;
SELECT * FROM q03_schools;
SELECT * FROM q04_not_begun;
SELECT * FROM q05_late_activities;
SELECT * FROM q06_targets;
SELECT * FROM q07_coverage;
SELECT * FROM q08_backlog;
SELECT * FROM q09_unproven;
SELECT * FROM q10_delays;
