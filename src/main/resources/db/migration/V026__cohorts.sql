-- Named groups of enrolments of one course.
CREATE TABLE cohort (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  course_id VARCHAR(80) NOT NULL,
  name VARCHAR(100) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by BIGINT NOT NULL,
  CONSTRAINT cohort_once UNIQUE (course_id, name),
  CONSTRAINT cohort_created_by FOREIGN KEY (created_by) REFERENCES account (id)
);

CREATE TABLE cohort_member (
  cohort_id BIGINT NOT NULL,
  enrolment_id BIGINT NOT NULL,
  PRIMARY KEY (cohort_id, enrolment_id),
  KEY cohort_member_enrolment (enrolment_id),
  CONSTRAINT cohort_member_cohort FOREIGN KEY (cohort_id) REFERENCES cohort (id),
  CONSTRAINT cohort_member_of FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
);

-- A file that was handed in, and what was found out about it before anything was done. It names
-- people who may have no account: it is deleted after a month.
CREATE TABLE cohort_import (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL,
  course_id VARCHAR(80) NOT NULL,
  cohort_name VARCHAR(100) NOT NULL,
  -- all lines or none
  strict BOOLEAN NOT NULL,
  content MEDIUMBLOB NOT NULL,
  state VARCHAR(10) NOT NULL,
  -- what becomes of each line, as text, and its SHA-256: what was shown is what is done
  verdicts MEDIUMTEXT NOT NULL,
  digest CHAR(64) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  made_by BIGINT NOT NULL,
  KEY cohort_import_made (made_at),
  CONSTRAINT cohort_import_made_by FOREIGN KEY (made_by) REFERENCES account (id),
  CONSTRAINT cohort_import_states CHECK (state IN ('TRIED', 'ASKED', 'DONE', 'CHANGED'))
);
