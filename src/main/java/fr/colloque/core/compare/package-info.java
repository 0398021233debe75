/**
 * What differs between two states of the content: word by word in texts, field by field in files.
 *
 * <p>Texts are compared by words, since a reviewer reads words and not lines, and lists are aligned
 * before their items are compared, so that one message put in between does not change all that
 * follow. Nothing that differs is left out: what was kept and removed gives the older text back,
 * what was kept and added the newer one. All work is bounded, whatever the texts hold. The
 * algorithm is Myers’s of 1986; it is short enough to own.
 */
package fr.colloque.core.compare;
