/**
 * The training provider: what certificates name it, and how they look. Settings give the first
 * version, administrators all later ones; every version stays on record.
 */
package fr.colloque.provider;
