/**
 * Cohorts: named groups of enrolments, made by importing a spreadsheet of people.
 *
 * <p>A file is tried first and changes nothing; what was shown then is what is imported, or nothing
 * is. Accounts that exist are never changed, and those that are made have no password: until
 * somebody is invited, nobody can sign in with them.
 */
package fr.colloque.cohort;
