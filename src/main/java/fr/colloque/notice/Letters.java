package fr.colloque.notice;

import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Language;
import fr.colloque.platform.Texts;
import fr.colloque.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Composes what a mail says, in the language of its reader, from what is published now. */
@Dependent
class Letters {

    private static final String KEY = "mail.";

    @Inject Library library;
    @Inject Unsubscribing unsubscribing;
    @Inject Settings settings;

    Letter of(MailDue due) {
        Language language = due.language();
        Object[] facts = facts(due);
        boolean optional = due.kind().group() != MailGroup.NECESSARY;
        String unsubscribe = optional
                ? unsubscribing.link(due.accountId(), due.kind().group()) : null;
        LetterSheet sheet = new LetterSheet(language,
                said(due, "subject", facts),
                Texts.of(language, "mail.text.hello", due.name()), paragraphs(due, facts),
                said(due, "action"), settings.publicUrl() + path(due),
                Texts.of(language, optional ? "mail.text.why." + due.kind().group().code()
                        : "mail.text.necessary"), unsubscribe);
        return new Letter(due.id(), due.email(), due.name(), language, sheet.subject(),
                sheet.text(), sheet.html(), unsubscribe);
    }

    private List<String> paragraphs(MailDue due, Object[] facts) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(said(due, "text", facts));
        if (due.kind() == MailKind.CORRECTION) {
            paragraphs.add(Texts.of(due.language(), "mail.correction.outcome."
                    + due.fact("outcome")));
        }
        String said = due.fact("reason") + due.fact("note");
        if (!said.isBlank()) {
            paragraphs.add(Texts.of(due.language(), "mail.text.quoted", said.strip()));
        }
        return paragraphs;
    }

    private static String said(MailDue due, String what, Object... facts) {
        String key = KEY + due.kind().code() + "." + what;
        return Texts.of(due.language(), key, facts);
    }

    private Object[] facts(MailDue due) {
        Language in = due.language();
        return switch (due.kind()) {
            case CERTIFICATE -> new Object[] {course(due)};
            case CORRECTION -> new Object[0];
            case REMINDER -> new Object[] {course(due), Integer.valueOf(due.fact("days"))};
            case LAW -> new Object[] {item(due), course(due)};
            case LAW_TASK -> new Object[] {item(due), Long.valueOf(due.fact("files"))};
            case REVIEW_ASKED, REVIEW_BACK, REVIEW_APPROVED -> new Object[] {work(due, in)};
            case DIGEST -> new Object[] {number(due, "due"), number(due, "faulty"),
                number(due, "reviews"), number(due, "lawTasks")};
        };
    }

    private static Long number(MailDue due, String fact) {
        return Long.valueOf(due.fact(fact));
    }

    private String course(MailDue due) {
        return library.current().course(due.fact("course"))
                .map(c -> c.course().title().in(due.language())).orElse(due.fact("course"));
    }

    private String item(MailDue due) {
        return library.curriculum().source(due.fact("item"))
                .map(s -> s.label().in(due.language())).orElse(due.fact("item"));
    }

    private String work(MailDue due, Language in) {
        String slug = due.fact("slug");
        return switch (due.fact("kind")) {
            case "module" -> library.current().module(slug)
                    .map(m -> m.module().title().in(in)).orElse(slug);
            case "course" -> library.current().course(slug)
                    .map(c -> c.course().title().in(in)).orElse(slug);
            default -> Texts.of(in, "authoring.kind.reference");
        };
    }

    private static String path(MailDue due) {
        return switch (due.kind()) {
            case CERTIFICATE -> "/certificate/mine";
            case CORRECTION -> "/attempt/result?attempt=" + due.fact("attempt");
            case REMINDER -> "/enrolment/path?course=" + due.fact("course");
            case LAW -> "/reference/item?id=" + due.fact("item");
            case LAW_TASK -> "/authoring/law";
            case REVIEW_ASKED, REVIEW_BACK, REVIEW_APPROVED -> "/authoring/review?kind="
                    + due.fact("kind") + "&slug=" + due.fact("slug");
            case DIGEST -> "/admin/";
        };
    }
}
