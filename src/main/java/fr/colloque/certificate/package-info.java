/**
 * Certificates: issued for completed courses, verified by anybody, revoked with a reason, issued
 * again under the same number when a name was wrong.
 *
 * <p>What a certificate says is frozen when it is issued, and its PDF is kept as issued and never
 * drawn again: what was handed out stays what the house can show. Nothing is claimed that is not
 * configured; a course without a filed action says so.
 */
package fr.colloque.certificate;
