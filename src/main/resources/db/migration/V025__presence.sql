-- Signs that a doctor is at a unit, as the server heard them, and what each is worth. Each follows
-- the one before of the same doctor, whatever course that was in: the first two constraints keep
-- their spans from overlapping, so that nobody is credited with more time than passed.
CREATE TABLE presence (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  doctor_id BIGINT NOT NULL,
  enrolment_id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  -- empty for tests, which are drawn from all modules
  module_id VARCHAR(80) NOT NULL,
  unit_id VARCHAR(80) NOT NULL,
  -- when the sign before was heard; 1970 for the first
  previous_at DATETIME(6) NOT NULL,
  heard_at DATETIME(6) NOT NULL,
  -- of the time since then, in milliseconds: all of it or nothing
  counted_ms INT NOT NULL,
  CONSTRAINT presence_chain UNIQUE (doctor_id, previous_at),
  CONSTRAINT presence_span CHECK (counted_ms >= 0
    AND counted_ms * 1000 <= timestampdiff(MICROSECOND, previous_at, heard_at)),
  KEY presence_time (enrolment_id, kind, module_id, unit_id, counted_ms),
  CONSTRAINT presence_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
);

-- What was measured stays.
CREATE TRIGGER presence_unchanged BEFORE UPDATE ON presence FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Measured time is never changed';

CREATE TRIGGER presence_kept BEFORE DELETE ON presence FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Measured time is never deleted';
