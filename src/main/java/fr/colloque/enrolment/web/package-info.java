/**
 * A doctor's path through a course, what to resume, and the forms to enrol and to declare. Which
 * step comes next is decided by the path, not by the page.
 */
package fr.colloque.enrolment.web;
