-- A doctor in a course, on the revision that was current at enrolment.
CREATE TABLE enrolment (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL,
  doctor_id BIGINT NOT NULL,
  course_id VARCHAR(80) NOT NULL,
  course_revision INT NOT NULL,
  enrolled_at DATETIME(6) NOT NULL,
  declared_at DATETIME(6),
  completed_at DATETIME(6),
  CONSTRAINT enrolment_once UNIQUE (doctor_id, course_id),
  CONSTRAINT enrolment_doctor FOREIGN KEY (doctor_id) REFERENCES account (id),
  INDEX enrolment_completed (completed_at)
);

CREATE TABLE lesson_read (
  enrolment_id BIGINT NOT NULL,
  module_id VARCHAR(80) NOT NULL,
  lesson_id VARCHAR(80) NOT NULL,
  module_revision INT NOT NULL,
  read_at DATETIME(6) NOT NULL,
  PRIMARY KEY (enrolment_id, module_id, lesson_id),
  CONSTRAINT lesson_read_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
);
