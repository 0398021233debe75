package fr.colloque.authoring.form;

import java.util.List;

/** What browsers send, as texts, numbers and lists of ours. */
public final class Typed {

    private Typed() { }

    /** Puts into a field what was sent for it. */
    static void put(Field field, List<String> sent) {
        Kind kind = field.getShape().getKind();
        field.set(switch (kind) {
            case FLAG -> List.of(Boolean.toString(sent.contains("true")));
            case SOURCES -> sent.stream().map(Typed::clean).filter(s -> !s.isBlank()).distinct()
                    .toList();
            case WORDINGS -> sent.stream().map(Typed::clean).flatMap(String::lines)
                    .map(String::strip).filter(s -> !s.isEmpty()).distinct().toList();
            case NUMBERS -> sent.stream().map(s -> number(clean(s))).filter(s -> !s.isEmpty())
                    .distinct().sorted().toList();
            case NUMBER, BOX -> sent.stream().map(s -> number(clean(s))).toList();
            case SHARE -> List.of(clean(sent.getFirst()).strip().replace(',', '.'));
            default -> List.of(clean(sent.getFirst()));
        });
    }

    /** Without blanks around and needless zeros before it. */
    private static String number(String typed) {
        return typed.strip().replaceFirst("^0+(?=[0-9])", "");
    }

    /** One kind of line end; none of the signs that no key writes and that copying drags along. */
    public static String clean(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }
}
