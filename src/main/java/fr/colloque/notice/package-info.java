/**
 * Mail: what people are told outside the application, through an outbox.
 *
 * <p>A mail is a row written in the transaction of the change that it tells of, once for each kind,
 * subject and account. Work outside requests sends it: it is claimed, sent and marked, each for
 * good, so that a mail that may have left is never sent again by itself; where the server died in
 * between, the outbox says so and an administrator decides. Texts are composed when the mail is
 * sent, in the language of the account. Addresses are read at that moment only, and never logged.
 */
package fr.colloque.notice;
