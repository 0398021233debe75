-- Who may sign in, as what, and how often somebody failed to.
CREATE TABLE account (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL,
  email VARCHAR(254) NOT NULL,
  password_hash VARCHAR(255) NOT NULL,
  first_name VARCHAR(100) NOT NULL,
  last_name VARCHAR(100) NOT NULL,
  profession VARCHAR(100) NOT NULL,
  specialty VARCHAR(100),
  rpps CHAR(11),
  rpps_absence VARCHAR(200),
  language CHAR(2) NOT NULL,
  demo BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT account_email UNIQUE (email),
  CONSTRAINT account_rpps UNIQUE (rpps)
);

CREATE TABLE account_role (
  account_id BIGINT NOT NULL,
  role VARCHAR(20) NOT NULL,
  PRIMARY KEY (account_id, role),
  CONSTRAINT account_role_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Failed sign-ins by account and by address; the key is a hash, so that no address is kept.
CREATE TABLE sign_in_failure (
  subject CHAR(64) NOT NULL PRIMARY KEY,
  failures INT NOT NULL,
  retry_at DATETIME(6) NOT NULL,
  last_at DATETIME(6) NOT NULL
);
