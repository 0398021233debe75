/**
 * A doctor's statement, on a page of its own and at a glance on the home page. Hours by type of
 * action, never a balance of points, and only what is recorded here.
 */
package fr.colloque.credit.web;
