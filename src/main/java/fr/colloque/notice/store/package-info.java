/**
 * Mails and who wants none, as rows. The state of a mail changes by single statements that name the
 * state they expect, so that of two who try only one succeeds.
 */
package fr.colloque.notice.store;
