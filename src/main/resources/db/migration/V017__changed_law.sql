-- An item of the reference library that was published with another validity than before.
CREATE TABLE law_change (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  item VARCHAR(80) NOT NULL,
  reference_number INT NOT NULL,
  was_from DATE,
  was_until DATE,
  was_superseded_by VARCHAR(80),
  now_from DATE,
  now_until DATE,
  now_superseded_by VARCHAR(80),
  opened_at DATETIME(6) NOT NULL,
  CONSTRAINT law_change_once UNIQUE (item, reference_number)
);

-- A file that cites the item and must be looked at again. Closed by the next revision of its work
-- (closed_number), or by somebody who says, with a reason, that it is still right (closed_by).
CREATE TABLE law_task (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL,
  change_id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  slug VARCHAR(80) NOT NULL,
  -- of a lesson, the French text
  path VARCHAR(190) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6),
  closed_number INT,
  closed_by BIGINT,
  reason VARCHAR(500) NOT NULL,
  CONSTRAINT law_task_once UNIQUE (change_id, path),
  KEY law_task_open (closed_at, id),
  KEY law_task_work (kind, slug, closed_at),
  CONSTRAINT law_task_change FOREIGN KEY (change_id) REFERENCES law_change (id),
  CONSTRAINT law_task_closed_by FOREIGN KEY (closed_by) REFERENCES account (id)
);
