-- What doctors say of courses. That somebody has answered stands at the enrolment, by the day; what
-- was said stands here without a name, a moment or an order: ids are drawn by lot, so that not even
-- the place of a row in its table tells whose it is.
ALTER TABLE enrolment
  ADD COLUMN surveyed_on DATE AFTER last_post_test_at;

CREATE TABLE survey_answer (
  id BIGINT NOT NULL PRIMARY KEY,
  course_id VARCHAR(80) NOT NULL,
  course_revision INT NOT NULL,
  question_id VARCHAR(80) NOT NULL,
  chosen SMALLINT,
  words VARCHAR(2000),
  CONSTRAINT survey_answer_one CHECK ((chosen IS NULL) <> (words IS NULL)),
  INDEX survey_answer_question (course_id, question_id, course_revision, chosen)
);
