/**
 * The pages to sign in, to sign out and to look at one's own account. They collect, call and
 * redirect; a password is never shown again, logged or kept.
 */
package fr.colloque.account.web;
