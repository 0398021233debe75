package fr.colloque.platform.persistence;

/** Everything that features load at the start has been loaded. */
public record StartedUp() {
}
