/**
 * Branching conversations: where one stands after the choices made so far, what may be chosen then,
 * and what a conversation as a whole is worth and leads to.
 *
 * <p>A {@link fr.colloque.core.conversation.Walk} goes step by step, so that a page never holds
 * what lies ahead. {@link fr.colloque.core.conversation.Routes} sees the whole and serves scoring
 * and checks. Nothing here throws for what an author wrote or a doctor sent: a choice that is not
 * open is simply no step.
 */
package fr.colloque.core.conversation;
