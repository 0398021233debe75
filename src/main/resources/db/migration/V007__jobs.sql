-- Work outside a request: one row a piece of work, taken by whichever node is free.
CREATE TABLE job (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  batch CHAR(36) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  subject BIGINT NOT NULL,
  actor_id BIGINT NOT NULL,
  state VARCHAR(10) NOT NULL,
  tries INT NOT NULL,
  due_at DATETIME(6) NOT NULL,
  finished_at DATETIME(6),
  fault VARCHAR(200),
  CONSTRAINT job_once UNIQUE (batch, kind, subject),
  INDEX job_due (state, due_at)
);
