/**
 * Accounts and failed sign-ins as rows. Changes go through the entity's verbs; reading gives
 * records. Nothing here decides who may ask.
 */
package fr.colloque.account.store;
