-- The terms on which tests are sat: time and who gets more of it, how often, what is shown after.
ALTER TABLE account
  ADD COLUMN extra_time_percent INT NOT NULL DEFAULT 0;

-- Fixed when a sitting starts, whatever the course or the account says later.
ALTER TABLE attempt
  ADD COLUMN due_at DATETIME(6),
  ADD COLUMN extra_time_percent INT NOT NULL DEFAULT 0,
  ADD COLUMN review VARCHAR(5) NOT NULL DEFAULT 'FULL',
  ADD INDEX attempt_overdue (handed_in_at, due_at);

-- How often each test was handed in, and when last.
ALTER TABLE enrolment
  ADD COLUMN pre_tests INT NOT NULL DEFAULT 0,
  ADD COLUMN last_pre_test_at DATETIME(6),
  ADD COLUMN post_tests INT NOT NULL DEFAULT 0,
  ADD COLUMN last_post_test_at DATETIME(6);

UPDATE enrolment e JOIN (
  SELECT enrolment_id, COUNT(*) AS times, MAX(handed_in_at) AS last_at
  FROM attempt WHERE pool = 'PRE_TEST' AND handed_in_at IS NOT NULL GROUP BY enrolment_id
) t ON t.enrolment_id = e.id
SET e.pre_tests = t.times, e.last_pre_test_at = t.last_at;

UPDATE enrolment e JOIN (
  SELECT enrolment_id, COUNT(*) AS times, MAX(handed_in_at) AS last_at
  FROM attempt WHERE pool = 'POST_TEST' AND handed_in_at IS NOT NULL GROUP BY enrolment_id
) t ON t.enrolment_id = e.id
SET e.post_tests = t.times, e.last_post_test_at = t.last_at;
