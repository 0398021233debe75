-- A doctor in a course, on the revision that was current at enrolment, and how far it went.
CREATE TABLE enrolment (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL,
  doctor_id BIGINT NOT NULL,
  course_id VARCHAR(80) NOT NULL,
  course_revision INT NOT NULL,
  enrolled_at DATETIME(6) NOT NULL,
  pre_test_at DATETIME(6),
  pre_test_score DECIMAL(5,2),
  -- the best post-test so far
  post_test_at DATETIME(6),
  post_test_score DECIMAL(5,2),
  declared_at DATETIME(6),
  completed_at DATETIME(6),
  -- frozen at completion: what was planned for the units of the course, in minutes
  planned_minutes INT,
  CONSTRAINT enrolment_once UNIQUE (doctor_id, course_id),
  CONSTRAINT enrolment_doctor FOREIGN KEY (doctor_id) REFERENCES account (id),
  INDEX enrolment_completed (completed_at)
);

-- A lesson read or a practice scenario answered, each counted once.
CREATE TABLE unit_done (
  enrolment_id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  module_id VARCHAR(80) NOT NULL,
  unit_id VARCHAR(80) NOT NULL,
  module_revision INT NOT NULL,
  done_at DATETIME(6) NOT NULL,
  PRIMARY KEY (enrolment_id, kind, module_id, unit_id),
  CONSTRAINT unit_done_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
);
