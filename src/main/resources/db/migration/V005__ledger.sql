-- The book of completed actions: entries are added, never changed.
CREATE TABLE ledger_entry (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  doctor_id BIGINT NOT NULL,
  enrolment_id BIGINT NOT NULL,
  course_id VARCHAR(80) NOT NULL,
  course_revision INT NOT NULL,
  action_type VARCHAR(10) NOT NULL,
  hours DECIMAL(5,1) NOT NULL,
  completed_at DATETIME(6) NOT NULL,
  reason VARCHAR(200) NOT NULL,
  -- 0 for an entry; the id of what a counter-entry takes back
  corrects BIGINT NOT NULL DEFAULT 0,
  actor_id BIGINT,
  entered_at DATETIME(6) NOT NULL,
  CONSTRAINT ledger_entry_once UNIQUE (enrolment_id, corrects),
  CONSTRAINT ledger_entry_doctor FOREIGN KEY (doctor_id) REFERENCES account (id),
  CONSTRAINT ledger_entry_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
  INDEX ledger_entry_doctor_completed (doctor_id, completed_at)
);
