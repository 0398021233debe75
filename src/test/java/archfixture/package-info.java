/**
 * A tiny application that breaks every rule of the architecture, to show that each can fail.
 * Nothing here is part of the application, and nothing here is an example to follow.
 */
package archfixture;
