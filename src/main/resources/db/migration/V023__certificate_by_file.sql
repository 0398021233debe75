-- Whoever drops a file asks by its SHA-256.
CREATE INDEX certificate_by_file ON certificate (pdf_sha256);
