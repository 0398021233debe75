/**
 * What is taught here, held to what its readers may expect of it: spelling, coverage of what it is
 * built on, balance of verdicts, and tests that cannot be passed without having learnt anything.
 */
package fr.colloque.curriculum;
