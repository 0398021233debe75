-- The Open Badges credential of each certificate, as issued; those without one are older.
CREATE TABLE credential (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  certificate_id BIGINT NOT NULL,
  -- its bit in the published list of those that do not hold any more
  status_list INT NOT NULL,
  status_index INT NOT NULL,
  -- the public key that it is verified with, as Multikey
  signing_key VARCHAR(60) NOT NULL,
  -- JSON, signed
  content MEDIUMBLOB NOT NULL,
  sha256 CHAR(64) NOT NULL,
  CONSTRAINT credential_once UNIQUE (certificate_id),
  CONSTRAINT credential_place UNIQUE (status_list, status_index),
  KEY credential_signing_key (signing_key),
  CONSTRAINT credential_certificate FOREIGN KEY (certificate_id) REFERENCES certificate (id)
);
