/**
 * Questions as other learning systems exchange them, GIFT and Moodle XML, and what our tasks have
 * in common with them. Reads within limits and tells what it left out; never guesses a key.
 */
package fr.colloque.core.question;
