/**
 * What experts answer to the tasks that have no author's key, and to those where their eyes add to
 * it: how a new fact changes a judgement, and which words decide.
 *
 * <p>Every account with the role of an expert is invited to every task that is published. An
 * expert sees neither a key nor what another one answered. A panel belongs to the very wording it
 * answered to, and is never made up: with too few experts there is none. Only a demonstration has
 * invented panels, and says so wherever it shows them.
 */
package fr.colloque.panel;
