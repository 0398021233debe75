-- Who did what to whom when. Rows are only added; they are numbered and chained shortly after their
-- transaction, each by the SHA-256 of its text and of the hash before it.
CREATE TABLE audit_entry (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  noted_at DATETIME(6) NOT NULL,
  -- the account, 0 for the application; no foreign key: an entry outlives what it names
  actor_id BIGINT NOT NULL,
  action VARCHAR(60) NOT NULL,
  subject VARCHAR(120) NOT NULL,
  facts VARCHAR(500) NOT NULL,
  -- null until it is chained
  number BIGINT,
  hash CHAR(64),
  CONSTRAINT audit_entry_number UNIQUE (number),
  KEY audit_entry_actor (actor_id, id),
  KEY audit_entry_action (action, id),
  KEY audit_entry_subject (subject, id),
  KEY audit_entry_noted (noted_at)
);

-- The number and the hash of the last entry, apart from the entries: what is cut off shows.
CREATE TABLE audit_head (
  id INT NOT NULL PRIMARY KEY,
  number BIGINT NOT NULL,
  hash CHAR(64) NOT NULL
);
INSERT INTO audit_head (id, number, hash) VALUES (1, 0, repeat('0', 64));
