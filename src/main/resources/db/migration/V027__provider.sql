-- The training provider as administrators have named it; every version stays.
CREATE TABLE provider_version (
  number INT NOT NULL PRIMARY KEY,
  name VARCHAR(160) NOT NULL,
  address VARCHAR(160) NOT NULL,
  -- as printed, in groups
  siret VARCHAR(20) NOT NULL,
  -- empty where there is none, as the number of the DPC body
  nda VARCHAR(20) NOT NULL,
  dpc_body_number VARCHAR(20) NOT NULL,
  signatory_name VARCHAR(160) NOT NULL,
  signatory_role VARCHAR(160) NOT NULL,
  accent CHAR(7) NOT NULL,
  -- PNG
  logo MEDIUMBLOB,
  signature MEDIUMBLOB,
  set_by BIGINT NOT NULL,
  set_at DATETIME(6) NOT NULL,
  CONSTRAINT provider_version_set_by FOREIGN KEY (set_by) REFERENCES account (id)
);

-- For which courses certificates are issued as soon as the course is completed; the newest row of
-- a course counts, none is changed.
CREATE TABLE automatic_issue (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  course_id VARCHAR(80) NOT NULL,
  automatic BOOLEAN NOT NULL,
  set_by BIGINT NOT NULL,
  set_at DATETIME(6) NOT NULL,
  KEY automatic_issue_course (course_id, id),
  CONSTRAINT automatic_issue_set_by FOREIGN KEY (set_by) REFERENCES account (id)
);
