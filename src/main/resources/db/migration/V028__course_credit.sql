-- What a course counts for from a day on, as administrators decided; before the first of these what
-- the file of the course says. What held on a day that has begun never changes: a change is entered
-- before its day, and taken back before it, too.
CREATE TABLE course_credit (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  course_id VARCHAR(80) NOT NULL,
  -- of all rows of the course, from 1; who decides says which was the newest
  number INT NOT NULL,
  -- 0, or the number of the change that this row takes back
  takes_back INT NOT NULL,
  valid_from DATE NOT NULL,
  action_type VARCHAR(10) NOT NULL,
  format VARCHAR(20) NOT NULL,
  -- of the filed action; null where the planned hours count
  hours DECIMAL(5,1),
  dpc_reference VARCHAR(40),
  dpc_session VARCHAR(40),
  orientation_fr VARCHAR(500),
  orientation_en VARCHAR(500),
  -- of the certification périodique: 1 to 4, with commas between
  blocks VARCHAR(20) NOT NULL,
  -- what the European council accredited: all five or none
  ecmec_reference VARCHAR(80),
  ecmec_minutes INT,
  ecmec_most DECIMAL(5,1),
  ecmec_from DATE,
  ecmec_until DATE,
  reason VARCHAR(500) NOT NULL,
  entered_by BIGINT NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  CONSTRAINT course_credit_number UNIQUE (course_id, number),
  CONSTRAINT course_credit_entered_by FOREIGN KEY (entered_by) REFERENCES account (id)
);

CREATE TRIGGER course_credit_unchanged BEFORE UPDATE ON course_credit FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What courses count for is never changed, only added';

CREATE TRIGGER course_credit_kept BEFORE DELETE ON course_credit FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What courses counted for is never deleted';

-- Who is due is found without looking at every completion that ever was: an enrolment knows when
-- its certificate was issued last, and is due while none was issued since it was completed.
ALTER TABLE enrolment
  ADD COLUMN certified_at DATETIME(6) AFTER completed_at;

UPDATE enrolment e JOIN (SELECT enrolment_id, max(issued_at) AS at FROM certificate
  GROUP BY enrolment_id) c ON c.enrolment_id = e.id
  SET e.certified_at = c.at;

ALTER TABLE enrolment
  ADD COLUMN due BOOLEAN GENERATED ALWAYS AS
    (completed_at IS NOT NULL AND (certified_at IS NULL OR certified_at < completed_at)) STORED,
  ADD INDEX enrolment_due (due, completed_at);

-- The issued, the latest first, and how many are in which state.
ALTER TABLE certificate
  ADD INDEX certificate_issued (issued_at),
  ADD INDEX certificate_state (revoked_at, superseded_at);
