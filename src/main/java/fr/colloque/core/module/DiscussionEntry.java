package fr.colloque.core.module;

import java.util.Optional;

/** What one person wrote in a thread or in a group; the text can be marked. */
public record DiscussionEntry(Person author, Text time, Markable text, Surface.Counts counts,
                              Optional<Picture> picture) { }
