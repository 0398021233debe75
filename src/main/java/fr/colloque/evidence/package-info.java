/**
 * The file of evidence: everything the application knows of one doctor in a course, or of all
 * doctors of a session, in lines that hold on to one another.
 *
 * <p>The seal of a file, which is the hash of its last line, is noted in the audit log when the
 * file is handed out. So a controller who drops the file on the page of verification learns whether
 * it is as it was handed out, and otherwise which line was changed first.
 */
package fr.colloque.evidence;
