package fr.colloque.authoring.web;

import fr.colloque.authoring.RemarkThread;
import fr.colloque.catalogue.RevisionKind;
import fr.colloque.catalogue.Work;
import fr.colloque.core.module.Language;
import fr.colloque.platform.Texts;
import java.util.MissingResourceException;

/** Says where a remark hangs, and leads there. */
final class RemarkPlace {

    private final Language language;

    RemarkPlace(Language language) {
        this.language = language;
    }

    RemarkLine line(RemarkThread thread) {
        String file = thread.path().substring(thread.path().lastIndexOf('/') + 1)
                .replace(".yaml", "");
        String place = thread.field().isEmpty() ? file : file + " · " + name(thread.field());
        return new RemarkLine(thread, place, link(thread));
    }

    private String name(String field) {
        if (field.matches("[0-9]+")) {
            return Texts.of(language, "authoring.remark.line", field);
        }
        try {
            return new FieldName(language).of(field);
        } catch (MissingResourceException noSuchField) {
            return field;                             // as it was called when it was remarked
        }
    }

    private static String link(RemarkThread thread) {
        Work work = Work.ofPath(thread.path()).orElseThrow();
        String scenarios = "modules/" + work.slug() + "/scenarios/";
        if (work.kind() == RevisionKind.MODULE && thread.path().startsWith(scenarios)) {
            return "/authoring/scenario?module=" + work.slug() + "&id=" + thread.path()
                    .substring(scenarios.length()).replace(".yaml", "")
                    + (thread.field().isEmpty() ? "" : "#f-" + thread.field());
        }
        return "/authoring/review?kind=" + work.kind().code() + "&slug=" + work.slug() + "&file="
                + thread.path() + "#changes";
    }
}
