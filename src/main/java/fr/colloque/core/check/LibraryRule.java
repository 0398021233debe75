package fr.colloque.core.check;

/** One thing, or a few of a kind, that the library as a whole is held to. */
@FunctionalInterface
interface LibraryRule {

    /** Reports what is wrong to the shelf. */
    void check(Shelf shelf);
}
