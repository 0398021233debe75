package fr.colloque.core.module;

/** The post that a profile shows first; its text can be marked. */
public record PinnedPost(Text time, Markable text, Surface.Counts counts) { }
