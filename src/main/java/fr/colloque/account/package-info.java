/**
 * People: who they are, how they prove it, and what they may be.
 *
 * <p>Signing in costs the same time and says the same whether an account exists or not. Failures
 * slow the next try down, never for longer than half a minute, so that a stranger cannot lock a
 * doctor out. Hashing waits its turn, because it is the one thing here that can make everybody
 * else wait.
 */
package fr.colloque.account;
