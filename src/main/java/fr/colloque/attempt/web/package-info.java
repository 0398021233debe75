/** The pages of a sitting, which only show, and the small endpoint that its forms post to. */
package fr.colloque.attempt.web;
