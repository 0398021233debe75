package fr.colloque.authoring.web;

import fr.colloque.authoring.form.Field;
import fr.colloque.authoring.form.FieldForm;
import fr.colloque.authoring.form.TalkForm;
import java.util.List;

/**
 * One part of a scenario more, less or elsewhere, as a button asks for it.
 *
 * @param act  {@code add}, {@code remove}, {@code up}, {@code down}, {@code want}, {@code drop}, an
 *             act of {@link TalkForm}, or anything else to draw anew what is there
 * @param at   the path of the list to add to, or else of the part itself
 * @param kind of the task to be added, or the name of a step
 * @param box  where the region to be added was drawn; empty for anything else
 */
record FormChange(String act, String at, String kind, String box) {

    /** Does it; the path of the field where the author goes on. */
    String on(FieldForm form) {
        switch (act) {
            case "add":
                return add(form);
            case "up":
                return form.move(at, -1).map(Field::getPath).orElse(at);
            case "down":
                return form.move(at, 1).map(Field::getPath).orElse(at);
            case "remove":
                form.remove(at);
                return at.substring(0, Math.max(0, at.lastIndexOf('.')));
            case "want", "drop":
                form.want(at, act.equals("want"));
                return at;
            default:
                return act.startsWith("talk") ? TalkForm.of(form, at)
                        .map(talk -> talk.change(act, at, kind)).orElse(at) : "";
        }
    }

    private String add(FieldForm form) {
        String path = form.add(at, kind).map(Field::getPath).orElse(at);
        if (!box.isEmpty()) {
            form.set(path + ".box", List.of(box.split(",")));
        }
        return path;
    }

    /** The component in which that part stands. */
    String section() {
        return switch (at.replaceFirst("\\..*", "")) {
            case "surface" -> "edit:surface";
            case "tasks" -> "edit:tasks";
            case "why", "rules", "recommendations", "cases", "rewrite" -> "edit:reasons";
            default -> "edit:general";
        };
    }
}
