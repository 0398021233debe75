/**
 * Repositories of cohorts and of imports. Everything about many lines is read and written in
 * statements of several hundred rows.
 */
package fr.colloque.cohort.store;
