-- Answers counted as their scenarios close, so that reading them costs the same however many
-- there are: those of all doctors by what they chose (doctor 0), and those of each doctor by how
-- sure they were (no scenario).
CREATE TABLE tally (
  doctor_id BIGINT NOT NULL,
  module_id VARCHAR(80) NOT NULL,
  scenario_id VARCHAR(80) NOT NULL,
  -- the kind of the task, which no scenario has twice; or "certainty"
  task VARCHAR(20) NOT NULL,
  -- what was chosen, or the level from 0 to 3; empty for all answers to the task
  choice VARCHAR(80) NOT NULL,
  answers BIGINT NOT NULL,
  right_answers BIGINT NOT NULL,
  -- what certainty earned or cost
  marks DECIMAL(18,6) NOT NULL,
  PRIMARY KEY (doctor_id, module_id, scenario_id, task, choice)
);
