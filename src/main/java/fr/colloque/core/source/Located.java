package fr.colloque.core.source;

/**
 * Something that was read, with the text it came from, so that a later fault can name its line.
 *
 * @param file path of the text in its tree
 * @param node what the text holds
 */
public record Located<T>(String file, T value, YamlNode node) {

    /** The line of the deepest piece of this path that is written. */
    public int line(Object... path) {
        return node.lineOf(path);
    }

    /** The same thing seen from a folder further up. */
    public Located<T> within(String prefix) {
        return new Located<>(prefix + file, value, node);
    }

    /** The file without folders and without its ending. */
    public String fileName() {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
