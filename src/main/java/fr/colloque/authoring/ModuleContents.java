package fr.colloque.authoring;

import fr.colloque.core.source.SourceTree;
import java.util.List;

/**
 * What a module is made of, with the drafts put over.
 *
 * @param number of the current revision; 0 where it was never published
 * @param tree   its texts, by path from the top folder on
 */
public record ModuleContents(String id, int number, SourceTree tree, List<LessonRow> lessons,
                             List<PictureRow> pictures) {

    public ModuleContents {
        lessons = List.copyOf(lessons);
        pictures = List.copyOf(pictures);
    }

    /** Where the manifest of a module stands among all content. */
    public static String manifest(String moduleId) {
        return "modules/" + moduleId + "/module.yaml";
    }
}
