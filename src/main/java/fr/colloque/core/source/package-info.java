/**
 * Markdown and YAML into {@code core.module} and back; every fault carries file and line.
 *
 * <p>Content is written by people and uploaded by strangers, so a file is read in steps: size and
 * signs, YAML without anchors, aliases or tags, the JSON Schema of its kind, and only then records.
 * A fault is never an exception: it is a {@link fr.colloque.core.source.Finding}. What a text means
 * for the others is not known here, that is {@code core.check}. The only engine that reads files.
 */
package fr.colloque.core.source;
