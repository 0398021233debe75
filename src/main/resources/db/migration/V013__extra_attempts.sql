-- Attempts at tests that one doctor was granted beyond what the course allows.
ALTER TABLE enrolment
  ADD COLUMN extra_pre_tests INT NOT NULL DEFAULT 0,
  ADD COLUMN extra_post_tests INT NOT NULL DEFAULT 0;

-- Each of them: by whom, when and why. Nothing is taken back.
CREATE TABLE extra_attempt (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  enrolment_id BIGINT NOT NULL,
  pool VARCHAR(10) NOT NULL,
  reason VARCHAR(300) NOT NULL,
  granted_by BIGINT NOT NULL,
  granted_at DATETIME(6) NOT NULL,
  CONSTRAINT extra_attempt_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
  CONSTRAINT extra_attempt_granted_by FOREIGN KEY (granted_by) REFERENCES account (id)
);
