-- One sitting of a fixed list of scenarios from fixed revisions, and what was answered.
CREATE TABLE attempt (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL,
  doctor_id BIGINT NOT NULL,
  enrolment_id BIGINT NOT NULL,
  course_id VARCHAR(80) NOT NULL,
  pool VARCHAR(10) NOT NULL,
  module_id VARCHAR(80),
  seed BIGINT NOT NULL,
  started_at DATETIME(6) NOT NULL,
  handed_in_at DATETIME(6),
  score DECIMAL(5,2),
  -- the sitting that is under way, so that a doctor cannot start two of a kind at once
  under_way VARCHAR(100) GENERATED ALWAYS AS
    (CASE WHEN handed_in_at IS NULL
          THEN CONCAT(enrolment_id, ' ', pool, ' ', COALESCE(module_id, '')) END),
  CONSTRAINT attempt_under_way UNIQUE (under_way),
  CONSTRAINT attempt_doctor FOREIGN KEY (doctor_id) REFERENCES account (id),
  CONSTRAINT attempt_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
);

CREATE TABLE attempt_item (
  attempt_id BIGINT NOT NULL,
  position INT NOT NULL,
  module_id VARCHAR(80) NOT NULL,
  module_revision INT NOT NULL,
  scenario_id VARCHAR(80) NOT NULL,
  -- when the key was shown, after which no answer is taken
  closed_at DATETIME(6),
  score DECIMAL(7,6),
  critical_miss BOOLEAN,
  PRIMARY KEY (attempt_id, position),
  CONSTRAINT attempt_item_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id)
);

CREATE TABLE answer (
  attempt_id BIGINT NOT NULL,
  position INT NOT NULL,
  task INT NOT NULL,
  choice VARCHAR(2000) NOT NULL,
  language CHAR(2) NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  PRIMARY KEY (attempt_id, position, task),
  CONSTRAINT answer_item FOREIGN KEY (attempt_id, position)
    REFERENCES attempt_item (attempt_id, position)
);
