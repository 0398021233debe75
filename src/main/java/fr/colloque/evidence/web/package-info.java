/** Where files of evidence are asked for, handed out and checked. */
package fr.colloque.evidence.web;
