-- A draft may be of any file of the content: a scenario, a lesson, a manifest, a picture, a course,
-- a text of law. Whose revision it will be part of follows from its path.
ALTER TABLE draft
  DROP INDEX draft_path,
  CHANGE module_id slug VARCHAR(80) NOT NULL,
  ADD COLUMN kind VARCHAR(10) NOT NULL DEFAULT 'MODULE' AFTER version,
  ADD CONSTRAINT draft_path UNIQUE (path),
  ADD INDEX draft_work (kind, slug);
ALTER TABLE draft ALTER COLUMN kind DROP DEFAULT;
