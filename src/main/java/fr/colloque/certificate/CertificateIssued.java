package fr.colloque.certificate;

/** A certificate was issued, the first of a completion or a later revision. Same transaction. */
public record CertificateIssued(long certificateId, long doctorId, String courseId) { }
