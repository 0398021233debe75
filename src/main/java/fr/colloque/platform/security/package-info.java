/**
 * Who is calling, what they may do, and what a browser is told to forbid.
 *
 * <p>Paths are guarded early so that people are sent to sign in, but the rule that counts is the
 * one at the service door ({@link fr.colloque.platform.security.Allowed}): a page forgotten in the
 * table of paths must still show nothing. The session holds an account's id, name, roles and
 * language and nothing else; how somebody proves who they are is the business of {@code account}.
 */
package fr.colloque.platform.security;
