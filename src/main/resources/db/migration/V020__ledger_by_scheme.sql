-- An entry says under which scheme and version of its rule it counts, and what it brings there.
ALTER TABLE ledger_entry
  ADD COLUMN scheme VARCHAR(15) NOT NULL DEFAULT 'DPC' AFTER course_revision,
  ADD COLUMN scheme_version VARCHAR(40) NOT NULL DEFAULT 'dpc-2016' AFTER scheme,
  -- the number of the filed action, where one is filed
  ADD COLUMN reference VARCHAR(40) AFTER hours,
  ADD COLUMN orientation BOOLEAN NOT NULL DEFAULT FALSE AFTER reference,
  -- of the certification périodique: 1 to 4, with commas between
  ADD COLUMN blocks VARCHAR(20) NOT NULL DEFAULT '' AFTER orientation,
  ADD COLUMN ecmec DECIMAL(5,1) NOT NULL DEFAULT 0 AFTER blocks,
  ADD COLUMN accreditation VARCHAR(80) AFTER ecmec,
  ADD COLUMN started_at DATETIME(6) AFTER accreditation,
  -- where an administrator decided in which period it counts
  ADD COLUMN counts_on DATE AFTER completed_at,
  -- 0, or the id of the entry in whose place this one was made
  ADD COLUMN replaces BIGINT NOT NULL DEFAULT 0 AFTER corrects,
  DROP INDEX ledger_entry_once,
  ADD CONSTRAINT ledger_entry_once UNIQUE (enrolment_id, scheme, corrects, replaces, completed_at),
  ADD CONSTRAINT ledger_entry_schemes CHECK (scheme IN ('DPC', 'CERTIFICATION', 'ECMEC'));

UPDATE ledger_entry l JOIN enrolment e ON e.id = l.enrolment_id
  SET l.started_at = least(e.enrolled_at, l.completed_at);

ALTER TABLE ledger_entry MODIFY COLUMN started_at DATETIME(6) NOT NULL;

-- What was entered stays: a correction is another entry.
CREATE TRIGGER ledger_entry_unchanged BEFORE UPDATE ON ledger_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Entries of the ledger are never changed';

CREATE TRIGGER ledger_entry_kept BEFORE DELETE ON ledger_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Entries of the ledger are never deleted';

-- What doctors say about practising, as far as periods depend on it: the newest row counts.
CREATE TABLE career (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  doctor_id BIGINT NOT NULL,
  -- null for who practised already when the first period began
  registered DATE,
  stopped DATE,
  returned DATE,
  told_by BIGINT NOT NULL,
  told_at DATETIME(6) NOT NULL,
  KEY career_newest (doctor_id, id),
  CONSTRAINT career_doctor FOREIGN KEY (doctor_id) REFERENCES account (id),
  CONSTRAINT career_told_by FOREIGN KEY (told_by) REFERENCES account (id)
);

-- Activities done elsewhere, as a doctor declared them; never part of the ledger.
CREATE TABLE activity (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL,
  doctor_id BIGINT NOT NULL,
  title VARCHAR(200) NOT NULL,
  organiser VARCHAR(200) NOT NULL,
  completed_on DATE NOT NULL,
  action_type VARCHAR(10) NOT NULL,
  hours DECIMAL(5,1) NOT NULL,
  orientation BOOLEAN NOT NULL,
  blocks VARCHAR(20) NOT NULL,
  proof_name VARCHAR(150) NOT NULL,
  proof_kind VARCHAR(4) NOT NULL,
  proof_bytes INT NOT NULL,
  proof_sha256 CHAR(64) NOT NULL,
  declared_at DATETIME(6) NOT NULL,
  -- the proof is deleted with it
  withdrawn_at DATETIME(6),
  KEY activity_doctor (doctor_id, completed_on),
  CONSTRAINT activity_of FOREIGN KEY (doctor_id) REFERENCES account (id)
);

CREATE TABLE activity_proof (
  activity_id BIGINT NOT NULL PRIMARY KEY,
  content MEDIUMBLOB NOT NULL,
  CONSTRAINT activity_proof_of FOREIGN KEY (activity_id) REFERENCES activity (id)
);
