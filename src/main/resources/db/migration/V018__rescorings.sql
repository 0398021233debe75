-- A key was wrong: what an author proposes to score again by a corrected revision, and what an
-- administrator, who is somebody else, decides.
CREATE TABLE rescoring (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL,
  module_id VARCHAR(80) NOT NULL,
  scenario_id VARCHAR(80) NOT NULL,
  corrected_revision INT NOT NULL,
  -- doctors read it, and everybody who verifies a certificate that was revoked for it
  reason VARCHAR(500) NOT NULL,
  state VARCHAR(10) NOT NULL,
  proposed_by BIGINT NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  decided_by BIGINT,
  decided_at DATETIME(6),
  decision VARCHAR(500),
  withdraws_passes BOOLEAN NOT NULL,
  -- the last enrolment that was looked at, so that a run that was cut off goes on from there
  reached BIGINT NOT NULL,
  applied_at DATETIME(6),
  -- the scenario while something is to be done, so that it is proposed once at a time
  open_scenario VARCHAR(161),
  CONSTRAINT rescoring_open UNIQUE (open_scenario),
  KEY rescoring_state (state, id),
  CONSTRAINT rescoring_proposed_by FOREIGN KEY (proposed_by) REFERENCES account (id),
  CONSTRAINT rescoring_decided_by FOREIGN KEY (decided_by) REFERENCES account (id),
  CONSTRAINT rescoring_states CHECK
    (state IN ('PROPOSED', 'TAKEN_BACK', 'REFUSED', 'APPLYING', 'APPLIED')),
  CONSTRAINT rescoring_decided CHECK
    (state IN ('PROPOSED', 'TAKEN_BACK') OR decided_by IS NOT NULL AND decided_at IS NOT NULL)
);

-- The revisions whose key was wrong.
CREATE TABLE rescoring_revision (
  rescoring_id BIGINT NOT NULL,
  module_revision INT NOT NULL,
  PRIMARY KEY (rescoring_id, module_revision),
  CONSTRAINT rescoring_revision_of FOREIGN KEY (rescoring_id) REFERENCES rescoring (id)
);

-- Sittings that were under way when it was decided; they follow once they are handed in.
CREATE TABLE rescoring_waiting (
  rescoring_id BIGINT NOT NULL,
  attempt_id BIGINT NOT NULL,
  PRIMARY KEY (rescoring_id, attempt_id),
  CONSTRAINT rescoring_waiting_of FOREIGN KEY (rescoring_id) REFERENCES rescoring (id),
  CONSTRAINT rescoring_waiting_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id)
);

-- What became of a result. Rows are only added: the attempt keeps its own, the newest row counts.
CREATE TABLE attempt_correction (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  rescoring_id BIGINT NOT NULL,
  attempt_id BIGINT NOT NULL,
  enrolment_id BIGINT NOT NULL,
  doctor_id BIGINT NOT NULL,
  position INT NOT NULL,
  item_before DECIMAL(7,6),
  item_after DECIMAL(7,6),
  critical_after BOOLEAN NOT NULL,
  score_before DECIMAL(5,2),
  score_after DECIMAL(5,2),
  outcome VARCHAR(14) NOT NULL,
  corrected_at DATETIME(6) NOT NULL,
  -- when its doctor put the notice away
  seen_at DATETIME(6),
  CONSTRAINT attempt_correction_once UNIQUE (rescoring_id, attempt_id),
  KEY attempt_correction_latest (attempt_id, position, id),
  KEY attempt_correction_notice (doctor_id, seen_at),
  CONSTRAINT attempt_correction_of FOREIGN KEY (rescoring_id) REFERENCES rescoring (id),
  CONSTRAINT attempt_correction_item FOREIGN KEY (attempt_id, position)
    REFERENCES attempt_item (attempt_id, position),
  CONSTRAINT attempt_correction_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
  CONSTRAINT attempt_correction_doctor FOREIGN KEY (doctor_id) REFERENCES account (id),
  CONSTRAINT attempt_correction_outcomes CHECK
    (outcome IN ('CHANGED', 'NEWLY_PASSED', 'PASS_KEPT', 'PASS_WITHDRAWN')),
  CONSTRAINT attempt_correction_scores CHECK
    (coalesce(score_before, 0) BETWEEN 0 AND 100 AND coalesce(score_after, 0) BETWEEN 0 AND 100)
);

ALTER TABLE attempt_item
  ADD INDEX attempt_item_scenario (module_id, scenario_id, module_revision);

-- Completions that did not last: the enrolment is open again, and this tells what it was.
CREATE TABLE completion_withdrawal (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  enrolment_id BIGINT NOT NULL,
  declared_at DATETIME(6) NOT NULL,
  completed_at DATETIME(6) NOT NULL,
  planned_minutes INT NOT NULL,
  post_test_score DECIMAL(5,2) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  withdrawn_by BIGINT NOT NULL,
  withdrawn_at DATETIME(6) NOT NULL,
  CONSTRAINT completion_withdrawal_of FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
  CONSTRAINT completion_withdrawal_by FOREIGN KEY (withdrawn_by) REFERENCES account (id)
);

-- A course may be completed again after its completion was withdrawn.
ALTER TABLE ledger_entry
  DROP INDEX ledger_entry_once,
  ADD CONSTRAINT ledger_entry_once UNIQUE (enrolment_id, corrects, completed_at),
  MODIFY COLUMN reason VARCHAR(500) NOT NULL;
