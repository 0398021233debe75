/** The administrators' pages: tables that load by the page, long work that can be watched. */
package fr.colloque.admin.web;
