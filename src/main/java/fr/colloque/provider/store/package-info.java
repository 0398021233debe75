/** The versions of the provider as kept in the database. */
package fr.colloque.provider.store;
