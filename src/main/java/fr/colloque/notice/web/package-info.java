/**
 * Where people choose which mail they want: on their account's page, or by the signed link at the
 * end of a mail without signing in. Opening the link changes nothing, because programs that look
 * for dangers open every link.
 */
package fr.colloque.notice.web;
