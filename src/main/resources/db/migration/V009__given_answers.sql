-- When an answer was given, by which request it came, and how sure the doctor was of it.
ALTER TABLE answer
  -- 0 no idea to 3 certain
  ADD COLUMN certainty TINYINT,
  -- made by the page, so that a repeated request is known
  ADD COLUMN answer_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  -- may lie before the moment of saving, where there was no network; the later one stands
  ADD COLUMN given_at DATETIME(6);
UPDATE answer SET given_at = saved_at;
ALTER TABLE answer MODIFY COLUMN given_at DATETIME(6) NOT NULL;
