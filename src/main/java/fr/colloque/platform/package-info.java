/**
 * Technical ground without a business word in it: what every feature stands on.
 *
 * <p>This package itself holds the few types that services and pages share: the {@link
 * fr.colloque.platform.Refusal} (a named "no"), pages of a list, and texts by key. It knows no
 * feature; a feature that needs more from it than a port or an event is asking in the wrong place.
 */
package fr.colloque.platform;
