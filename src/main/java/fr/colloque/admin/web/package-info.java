/**
 * The administrators' pages: tables that load by the page, long work that can be watched. They
 * show and call; what an administrator may do is decided at the doors of the features.
 */
package fr.colloque.admin.web;
