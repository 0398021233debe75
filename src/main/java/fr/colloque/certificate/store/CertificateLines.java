package fr.colloque.certificate.store;

import fr.colloque.certificate.CertificateFacts;
import fr.colloque.certificate.CertificateFacts.Action;
import fr.colloque.certificate.CertificateFacts.Ecmec;
import fr.colloque.certificate.CertificateFacts.Outcome;
import fr.colloque.platform.Formats;
import fr.colloque.platform.Texts;
import fr.colloque.platform.print.PdfPrint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The details of a certificate, one line each. */
final class CertificateLines {

    private static final String PREFIX = "certificate_pdf.";

    private final Sheet sheet;
    private final CertificateFacts facts;
    private final Formats format;
    private final List<Line> lines = new ArrayList<>();

    CertificateLines(Sheet sheet) {
        this.sheet = sheet;
        this.facts = sheet.facts();
        this.format = Formats.in(sheet.language());
    }

    /** One line: what it is, what it says, and the class it is drawn with. */
    record Line(String label, String value, String look) {

        String row(Density density) {
            return "<tr><th>" + PdfPrint.escaped(density.cut(label)) + "</th><td class=\"" + look
                    + "\">" + PdfPrint.escaped(density.cut(value)) + "</td></tr>";
        }
    }

    List<Line> all() {
        action(facts.action());
        outcome(facts.outcome());
        add("objectives", facts.action().objectives().stream()
                .map(objective -> objective.replaceFirst("\\.$", ""))
                .collect(Collectors.joining(" · ")));
        blocks(facts.action());
        add("content", text("text.content", facts.content().version(),
                format.longDate(facts.content().legalCheck())));
        add("interests", facts.content().authorsInterestsUrl());
        return List.copyOf(lines);
    }

    private void action(Action action) {
        add("type", text("text.type." + action.type()) + text("text.join")
                + filed(action));
        if (action.orientation() != null) {
            add("orientation", action.orientation());
        }
        add("format", text("text.format." + action.format()));
        lines.add(new Line(text("label.duration"), text("text.duration",
                format.hours(action.certifiedHours()), format.minutes(action.plannedMinutes()))
                + logged(facts.outcome()), "hours"));
        ecmec(action.ecmec());
    }

    private String filed(Action action) {
        if (action.reference() == null) {
            return text("text.notFiled");
        }
        return text("text.filed", action.reference()) + (action.session() == null ? ""
                : text("text.join") + text("text.session", action.session()));
    }

    private String logged(Outcome outcome) {
        return outcome.loggedMinutes() == null ? "" : text("text.join")
                + text("text.logged", format.minutes(outcome.loggedMinutes()));
    }

    private void ecmec(Ecmec ecmec) {
        if (ecmec != null) {
            add("ecmec", text("text.ecmec", format.number(ecmec.value()),
                    ecmec.reference(), format.longDate(ecmec.validUntil())));
        }
    }

    private void outcome(Outcome outcome) {
        add("dates", text("text.dates", format.longDate(outcome.startedOn()),
                format.longDate(outcome.completedOn())));
        add("scores", text("text.scores", percent(outcome.preTest()),
                percent(outcome.postTest()),
                format.percent(BigDecimal.valueOf(outcome.passMark()))));
    }

    private String percent(BigDecimal score) {
        return score == null ? "–" : format.percent(score);
    }

    private void blocks(Action action) {
        if (!action.certifBlocks().isEmpty()) {
            add("blocks", text("text.blocks", action.certifBlocks().size(),
                    action.certifBlocks().stream().map(String::valueOf)
                            .collect(Collectors.joining(", "))));
        }
    }

    private void add(String name, String value) {
        lines.add(new Line(text("label." + name), value, "line"));
    }

    private String text(String name, Object... values) {
        return Texts.of(sheet.language(), PREFIX + name, values);
    }
}
