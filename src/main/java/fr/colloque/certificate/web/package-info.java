/**
 * The doctor's certificates, the file to download, and the public page behind the printed code,
 * which asks for no sign-in and sets no cookie.
 */
package fr.colloque.certificate.web;
