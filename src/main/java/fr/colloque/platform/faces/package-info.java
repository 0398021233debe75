/**
 * What Faces needs from us once, so that pages stay plain: record components in expressions, texts
 * and formats by language, and one place where a refusal or a fault becomes a page.
 *
 * <p>With the {@code web} packages of the features, the only place for Faces and PrimeFaces types.
 */
package fr.colloque.platform.faces;
