/**
 * Attempts, their scenarios and answers, as they are kept. Answers are saved by one statement that
 * checks owner and state itself, so that nothing can come between.
 */
package fr.colloque.attempt.store;
