/**
 * Settings and the clock: the only place that reads configuration or asks what time it is.
 *
 * <p>Everything else is handed a typed {@link fr.colloque.platform.config.Settings} or a {@link
 * java.time.Clock}, so that tests can choose both.
 */
package fr.colloque.platform.config;
