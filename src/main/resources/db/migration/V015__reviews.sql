-- Who saved a draft of this work since its current revision: they wrote it and cannot approve it.
CREATE TABLE draft_writer (
  kind VARCHAR(10) NOT NULL,
  slug VARCHAR(80) NOT NULL,
  account_id BIGINT NOT NULL,
  since DATETIME(6) NOT NULL,
  PRIMARY KEY (kind, slug, account_id),
  CONSTRAINT draft_writer_account FOREIGN KEY (account_id) REFERENCES account (id)
);
INSERT IGNORE INTO draft_writer (kind, slug, account_id, since)
  SELECT kind, slug, saved_by, min(saved_at) FROM draft GROUP BY kind, slug, saved_by;

-- One sending of a work's drafts to review, bound to exactly those texts by their checksum.
CREATE TABLE review (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  slug VARCHAR(80) NOT NULL,
  base_number INT NOT NULL,
  checksum CHAR(64) NOT NULL,
  state VARCHAR(15) NOT NULL,
  note VARCHAR(1000) NOT NULL,
  sent_by BIGINT NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  -- who asked for changes, or took it back, and why
  decided_by BIGINT,
  decided_at DATETIME(6),
  reason VARCHAR(2000) NOT NULL,
  published_number INT,
  -- the work while the review is open, so that a work has one open review at most
  open_work VARCHAR(91),
  CONSTRAINT review_open UNIQUE (open_work),
  KEY review_work (kind, slug, id),
  KEY review_state (state, sent_at),
  CONSTRAINT review_sent_by FOREIGN KEY (sent_by) REFERENCES account (id),
  CONSTRAINT review_decided_by FOREIGN KEY (decided_by) REFERENCES account (id)
);

CREATE TABLE review_approval (
  review_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  legal BOOLEAN NOT NULL,
  legal_check DATE,
  approved_at DATETIME(6) NOT NULL,
  PRIMARY KEY (review_id, account_id),
  CONSTRAINT review_approval_review FOREIGN KEY (review_id) REFERENCES review (id),
  CONSTRAINT review_approval_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Remarks hang on a field of a file, or on a line of a lesson; they outlive the review.
CREATE TABLE remark (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  slug VARCHAR(80) NOT NULL,
  path VARCHAR(190) NOT NULL,
  field VARCHAR(190) NOT NULL,
  text VARCHAR(2000) NOT NULL,
  written_by BIGINT NOT NULL,
  written_at DATETIME(6) NOT NULL,
  resolved_by BIGINT,
  resolved_at DATETIME(6),
  KEY remark_work (kind, slug, resolved_at, id),
  CONSTRAINT remark_written_by FOREIGN KEY (written_by) REFERENCES account (id),
  CONSTRAINT remark_resolved_by FOREIGN KEY (resolved_by) REFERENCES account (id)
);

CREATE TABLE remark_answer (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  remark_id BIGINT NOT NULL,
  text VARCHAR(2000) NOT NULL,
  written_by BIGINT NOT NULL,
  written_at DATETIME(6) NOT NULL,
  KEY remark_answer_remark (remark_id, id),
  CONSTRAINT remark_answer_of FOREIGN KEY (remark_id) REFERENCES remark (id),
  CONSTRAINT remark_answer_written_by FOREIGN KEY (written_by) REFERENCES account (id)
);

-- How many must approve, of whom one legal or not: of all works (no kind) or of one. Rows are only
-- added: the newest counts, the older say who decided what and when.
CREATE TABLE review_policy (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind VARCHAR(10) NOT NULL,
  slug VARCHAR(80) NOT NULL,
  -- 0: as all works
  reviewers INT NOT NULL,
  legal BOOLEAN NOT NULL,
  set_by BIGINT NOT NULL,
  set_at DATETIME(6) NOT NULL,
  KEY review_policy_work (kind, slug, id),
  CONSTRAINT review_policy_set_by FOREIGN KEY (set_by) REFERENCES account (id)
);

-- Whose approval is the legal one. Rows are only added: the newest of an account counts.
CREATE TABLE legal_reviewer (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  legal BOOLEAN NOT NULL,
  set_by BIGINT NOT NULL,
  set_at DATETIME(6) NOT NULL,
  KEY legal_reviewer_account (account_id, id),
  CONSTRAINT legal_reviewer_of FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT legal_reviewer_set_by FOREIGN KEY (set_by) REFERENCES account (id)
);

-- Whose work a revision is, and who approved it.
CREATE TABLE revision_author (
  revision_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  PRIMARY KEY (revision_id, account_id),
  CONSTRAINT revision_author_revision FOREIGN KEY (revision_id) REFERENCES revision (id),
  CONSTRAINT revision_author_account FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE revision_reviewer (
  revision_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  legal BOOLEAN NOT NULL,
  legal_check DATE,
  approved_at DATETIME(6) NOT NULL,
  PRIMARY KEY (revision_id, account_id),
  CONSTRAINT revision_reviewer_revision FOREIGN KEY (revision_id) REFERENCES revision (id),
  CONSTRAINT revision_reviewer_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- A revision that nobody is to be given any more; its texts stay for those who sat it.
CREATE TABLE withdrawal (
  revision_id BIGINT NOT NULL PRIMARY KEY,
  reason VARCHAR(2000) NOT NULL,
  concerns VARCHAR(10) NOT NULL,
  withdrawn_by BIGINT NOT NULL,
  withdrawn_at DATETIME(6) NOT NULL,
  CONSTRAINT withdrawal_revision FOREIGN KEY (revision_id) REFERENCES revision (id),
  CONSTRAINT withdrawal_by FOREIGN KEY (withdrawn_by) REFERENCES account (id)
);
