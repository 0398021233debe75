package fr.colloque.authoring;

/**
 * A picture of a module as it would be published now.
 *
 * @param name     of its file
 * @param used     whether a scenario or lesson shows it
 * @param underWay whether it is new or changed since the current revision
 */
public record PictureRow(String name, boolean used, boolean underWay) {

    /** Where a picture stands among all content. */
    public static String path(String moduleId, String name) {
        return "modules/" + moduleId + "/media/" + name;
    }
}
