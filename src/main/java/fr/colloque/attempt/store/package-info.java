/** Attempts, their scenarios and answers, as they are kept. */
package fr.colloque.attempt.store;
