package fr.colloque.authoring;

import java.time.Instant;

/** What somebody answered to a remark. */
public record RemarkAnswerRow(String text, long writtenBy, Instant writtenAt) { }
