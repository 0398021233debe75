/** The page of a lesson and the form at its end. */
package fr.colloque.lesson.web;
