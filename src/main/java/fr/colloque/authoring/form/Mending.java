package fr.colloque.authoring.form;

import java.util.List;

/** Makes something readable of a field that cannot be read yet, so that the rest can be shown. */
final class Mending {

    private Mending() { }

    static void mend(Field field) {
        if (!field.getShape().getKind().isLeaf()) {
            field.getParts().forEach(Mending::mend);
            return;
        }
        List<String> choices = field.getShape().getChoices();
        Kind kind = field.getShape().getKind();
        field.set(switch (kind) {
            case NUMBER -> List.of(Integer.toString(Math.max(0, field.getShape().getFewest())));
            case SHARE -> List.of("0");
            case BOX -> List.of("0", "0", "1", "1");
            case CHOICE -> choices.isEmpty() || choices.contains(field.getValue())
                    ? field.getValues() : List.of(choices.getFirst());
            case LINE -> List.of(field.getValue().replace("[[", "").replace("]]", ""));
            default -> field.getValues();
        });
    }
}
