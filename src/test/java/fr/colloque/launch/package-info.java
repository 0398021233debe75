/**
 * Starts the whole application on one machine: data folder, embedded database, server.
 *
 * <p>{@link fr.colloque.launch.Launcher} is what {@code mvn -Prun} executes; the same classes start
 * the application once for all integration and browser tests. It stands beside the tests and not in
 * the WAR because the application must never carry a database or a server with it. It refuses to
 * start half an application: whatever is missing is said in one sentence before anything runs.
 */
package fr.colloque.launch;
