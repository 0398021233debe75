/** A doctor's statement, on a page of its own and at a glance on the home page. */
package fr.colloque.credit.web;
