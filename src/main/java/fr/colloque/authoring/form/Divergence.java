package fr.colloque.authoring.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A place in which two forms of one file are not alike: a field, or a part or list as a whole
 * where the two are built otherwise. Taking such places from the one or from the other form gives
 * a form again, whatever the choice.
 *
 * @param path   of the place, the same in both
 * @param mine   what the one holds there, as people read it; empty where it holds nothing
 * @param theirs what the other one holds there
 */
public record Divergence(String path, String mine, String theirs) {

    /** All places in which they differ, in the order of the file. */
    public static List<Divergence> between(FieldForm mine, FieldForm theirs) {
        List<Divergence> found = new ArrayList<>();
        walk(mine.getRoot(), theirs.getRoot(), found);
        return found;
    }

    /** Whether two forms hold the same in this place; not where one of them has no such place. */
    public static boolean isNoneAt(String path, FieldForm one, FieldForm other) {
        return one.find(path).isPresent() && other.find(path).isPresent()
                && same(one.find(path).orElseThrow(), other.find(path).orElseThrow());
    }

    private static void walk(Field mine, Field theirs, List<Divergence> found) {
        if (same(mine, theirs)) {
            return;
        }
        if (mine.getShape().getKind().isLeaf() || !builtAlike(mine, theirs)) {
            found.add(new Divergence(mine.getPath(), told(mine), told(theirs)));
            return;
        }
        for (int i = 0; i < mine.getParts().size(); i++) {
            walk(mine.getParts().get(i), theirs.getParts().get(i), found);
        }
    }

    private static boolean same(Field mine, Field theirs) {
        if (mine.isSilent() && theirs.isSilent()) {
            return true;
        }
        return mine.isThere() == theirs.isThere() && mine.getValues().equals(theirs.getValues())
                && mine.getParts().size() == theirs.getParts().size()
                && IntStream.range(0, mine.getParts().size()).allMatch(i ->
                        same(mine.getParts().get(i), theirs.getParts().get(i)));
    }

    /** Whether they have the same parts, so that each can be compared by itself. */
    private static boolean builtAlike(Field mine, Field theirs) {
        return mine.isThere() == theirs.isThere()
                && mine.getParts().size() == theirs.getParts().size()
                && ids(mine).equals(ids(theirs));
    }

    /** Its own ids; of a list, those of all its items, so that moved items are not mixed up. */
    private static List<String> ids(Field field) {
        List<Field> held = field.getShape().getKind() == Kind.PARTS
                ? field.getParts().stream().flatMap(p -> p.getParts().stream()).toList()
                : field.getParts();
        return held.stream().filter(p -> p.getShape().getKind() == Kind.ID)
                .map(Field::getValue).toList();
    }

    private static String told(Field field) {
        if (!field.isThere()) {
            return "";
        }
        return field.all().filter(f -> f.getShape().getKind().isLeaf())
                .filter(f -> f.getShape().getKind() != Kind.ID && !f.isSilent())
                .map(f -> String.join(", ", f.getValues())).filter(s -> !s.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
