-- What a doctor ticked beside the model of a rewrite, after the key was shown: theirs alone.
CREATE TABLE rubric_tick (
  attempt_id BIGINT NOT NULL,
  position INT NOT NULL,
  -- numbers of the lines, from 0, joined by commas
  ticked VARCHAR(40) NOT NULL,
  ticked_at DATETIME(6) NOT NULL,
  PRIMARY KEY (attempt_id, position),
  CONSTRAINT rubric_tick_item FOREIGN KEY (attempt_id, position)
    REFERENCES attempt_item (attempt_id, position)
);
