/**
 * The pages of a sitting, which only show, and the small endpoints that their forms post to. No
 * key reaches a page before the answer; nothing is kept between two requests.
 */
package fr.colloque.attempt.web;
