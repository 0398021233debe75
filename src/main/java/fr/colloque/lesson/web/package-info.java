/**
 * The page of a lesson and the form at its end. A lesson counts as read when its doctor says so,
 * not when the page was opened.
 */
package fr.colloque.lesson.web;
