package fr.colloque.authoring.form;

import java.util.List;
import java.util.stream.Stream;

/** Ids that nobody types: letters, then numbers. */
final class FreeId {

    private static final int LETTERS = 26;

    private FreeId() { }

    /** The first that is no id yet on the surface or in the task that a list belongs to. */
    static String in(Field list) {
        Field scope = list;
        while (scope.getParent() != null && !scope.getShape().hasVariants()) {
            scope = scope.getParent();
        }
        List<String> taken = Stream.concat(scope.all(), list.all())   // not in its place yet
                .filter(f -> f.getShape().getKey().equals("id")).map(Field::getValue).toList();
        return Stream.iterate(0, n -> n + 1)
                .map(n -> n < LETTERS ? Character.toString('a' + n) : "n" + n)
                .filter(id -> !taken.contains(id)).findFirst().orElseThrow();
    }
}
