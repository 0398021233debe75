package fr.colloque.core.module;

/** Words laid over a picture; they can be marked. */
public record Overlay(Place place, Markable text) {

    /** Where they lie. */
    public enum Place { TOP, MIDDLE, BOTTOM }
}
