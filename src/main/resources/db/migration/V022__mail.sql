-- What is to be told by mail, written with the change that it tells of and sent afterwards.
CREATE TABLE mail (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind VARCHAR(20) NOT NULL,
  -- what it is about; nobody is told the same twice
  subject VARCHAR(120) NOT NULL,
  account_id BIGINT NOT NULL,
  language CHAR(2) NOT NULL,
  -- JSON
  facts TEXT NOT NULL,
  state VARCHAR(10) NOT NULL,
  tries INT NOT NULL,
  due_at DATETIME(6) NOT NULL,
  fault VARCHAR(60),
  written_at DATETIME(6) NOT NULL,
  claimed_at DATETIME(6),
  sent_at DATETIME(6),
  CONSTRAINT mail_once UNIQUE (kind, subject, account_id),
  KEY mail_state (state, id),
  CONSTRAINT mail_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT mail_states CHECK
    (state IN ('WAITING', 'QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNSURE', 'DROPPED'))
);

-- Who wants no mail of a group that can be done without.
CREATE TABLE mail_refusal (
  account_id BIGINT NOT NULL,
  mail_group VARCHAR(12) NOT NULL,
  refused_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id, mail_group),
  CONSTRAINT mail_refusal_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- What signs the links that take somebody off a group without signing in; made at first use.
CREATE TABLE mail_key (
  id INT NOT NULL PRIMARY KEY,
  secret CHAR(64) NOT NULL
);
