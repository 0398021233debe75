-- What experts answered. The wording is a digest of all that they saw, so that a panel stays with
-- the very words it answered to, in whatever revision of the module they stand.
CREATE TABLE panel_answer (
  wording CHAR(64) NOT NULL,
  -- an account; below 0 somebody invented, in a demonstration only
  expert_id BIGINT NOT NULL,
  module_id VARCHAR(80) NOT NULL,
  scenario_id VARCHAR(80) NOT NULL,
  -- the kind of the task: a scenario has none twice
  task VARCHAR(20) NOT NULL,
  -- as doctors' answers are kept: a value from -2 to 2, numbers of words, or "outside"
  choice VARCHAR(2000) NOT NULL,
  -- of the numbered words, and of the reason
  language CHAR(2) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (wording, expert_id),
  KEY panel_answer_expert (expert_id),
  KEY panel_answer_answered_at (answered_at)
);
