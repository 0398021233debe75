/** A doctor's path through a course, what to resume, and the forms to enrol and to declare. */
package fr.colloque.enrolment.web;
