-- Published states of modules, courses and the reference library: immutable, numbered from 1.
CREATE TABLE revision (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind VARCHAR(10) NOT NULL,
  slug VARCHAR(80) NOT NULL,
  number INT NOT NULL,
  origin VARCHAR(10) NOT NULL,
  note VARCHAR(1000) NOT NULL,
  author_id BIGINT,
  published_at DATETIME(6) NOT NULL,
  checksum CHAR(64) NOT NULL,
  CONSTRAINT revision_number UNIQUE (kind, slug, number),
  CONSTRAINT revision_author FOREIGN KEY (author_id) REFERENCES account (id)
);

CREATE TABLE revision_file (
  revision_id BIGINT NOT NULL,
  path VARCHAR(190) NOT NULL,
  text MEDIUMTEXT NOT NULL,
  PRIMARY KEY (revision_id, path),
  CONSTRAINT revision_file_revision FOREIGN KEY (revision_id) REFERENCES revision (id)
);

-- What an author is changing: one draft a module, one row a file that differs.
CREATE TABLE draft (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL,
  module_id VARCHAR(80) NOT NULL,
  path VARCHAR(190) NOT NULL,
  base_number INT NOT NULL,
  text MEDIUMTEXT NOT NULL,
  saved_by BIGINT NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  CONSTRAINT draft_path UNIQUE (module_id, path),
  CONSTRAINT draft_saved_by FOREIGN KEY (saved_by) REFERENCES account (id)
);
