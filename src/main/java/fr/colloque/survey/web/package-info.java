/** The form of a survey for doctors, and what came out for authors and administrators. */
package fr.colloque.survey.web;
