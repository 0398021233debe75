package fr.colloque.credit.web;

import static fr.colloque.platform.print.PdfPrint.escaped;

import fr.colloque.account.AccountView;
import fr.colloque.core.credit.DpcStatus;
import fr.colloque.core.module.Language;
import fr.colloque.credit.CertifStatement;
import fr.colloque.credit.DpcStatement;
import fr.colloque.credit.Statement;
import fr.colloque.credit.StatementLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A statement as the pages that are printed. */
final class StatementSheet {

    private static final String CSS = css();

    private final Statement statement;
    private final StatementTable said;
    private final Language language;
    private final StringBuilder html = new StringBuilder();

    StatementSheet(Statement statement, StatementTable said, Language language) {
        this.statement = statement;
        this.said = said;
        this.language = language;
    }

    String of(AccountView doctor, String provider, String period, Instant now) {
        String title = said.text("credit_file.title.statement");
        html.append("<html lang=\"").append(language.code()).append("\"><head><title>")
                .append(escaped(title)).append("</title><meta name=\"subject\" content=\"")
                .append(escaped(title)).append("\"/><style>").append(CSS)
                .append("</style></head><body>");
        line("p class=\"from\"", provider);
        line("h1", title);
        line("p class=\"name\"", doctor.name());
        line("p class=\"soft\"", said.text("credit_file.text.made",
                said.format().longDate(now)));
        dpc(statement.dpc(), period);
        if (statement.certification() != null) {
            certification(statement.certification());
        }
        if (!statement.ecmec().lines().isEmpty()) {
            line("h2", said.text("credit_index.title.ecmec"));
            table(statement.ecmec().lines());
        }
        elsewhere(statement.dpc());
        line("p class=\"note\"", said.text("credit_file.text.note"));
        return html.append("</body></html>").toString();
    }

    private void dpc(DpcStatement dpc, String period) {
        line("h2", said.text("credit_index.title.dpc"));
        line("p", period);
        DpcStatus recorded = dpc.recorded();
        recorded.hours().forEach((type, hours) ->
                line("p", said.type(type) + " : " + said.format().hours(hours.value())));
        if (dpc.rule() != null) {
            line("p", said.text("credit_index.text.types", recorded.types().counted(),
                    recorded.types().asked()));
            line("p", said.text("credit_index.text.orientations",
                    recorded.orientations().counted(), recorded.orientations().asked()));
            line("p", said.text(recorded.asksMore() ? "credit_index.text.asksMore"
                            : "credit_index.text.asksNothing", recorded.types().missing(),
                    recorded.orientations().missing()));
            line("p class=\"soft\"", said.text("credit_index.text.source",
                    dpc.rule().source().in(language), dpc.rule().id()));
        }
        table(dpc.lines());
    }

    private void certification(CertifStatement certif) {
        line("h2", said.text("credit_index.title.certification"));
        line("p", said.text(certif.begun() ? "credit_index.text.certifPeriod"
                        : "credit_index.text.certifLater",
                said.format().longDate(certif.period().from()),
                said.format().longDate(certif.period().until())));
        Block.of(certif).forEach(block -> line("p", said.text("credit_index.text.block",
                block.number(), block.name().in(language)) + " : "
                + said.text("credit_index.text.blockShare", block.recorded(), block.asked())));
        line("p class=\"soft\"", said.text("credit_index.text.source",
                certif.rule().version().source().in(language), certif.rule().version().id()));
        table(certif.lines());
    }

    private void elsewhere(DpcStatement dpc) {
        if (dpc.activities().isEmpty()) {
            return;
        }
        line("h2", said.text("credit_index.title.elsewhere"));
        line("p", said.text("credit_index.text.elsewhere"));
        rows(dpc.activities().stream().map(a -> List.of(a.title() + " · " + a.organiser(),
                said.format().date(a.completedOn()), said.type(a.type()) + " · "
                        + said.format().hours(a.hours().value()), said.declared(a))));
    }

    private void table(List<StatementLine> lines) {
        rows(lines.stream().map(l -> List.of(said.title(l.entry()),
                said.format().date(l.entry().countsOn()),
                said.type(l.entry().worth().type()) + " · " + said.amount(l.entry()),
                said.state(l))));
    }

    private void rows(Stream<List<String>> rows) {
        String body = rows.map(cells -> "<tr><th class=\"first\" scope=\"row\">"
                + cells.stream().map(c -> escaped(c))
                        .collect(Collectors.joining("</td><td>"))
                        .replaceFirst("</td>", "</th>") + "</td></tr>")
                .collect(Collectors.joining());
        if (!body.isEmpty()) {
            html.append("<table><thead><tr>").append(Stream.of("title", "countsOn", "amount",
                    "state").map(c -> "<th scope=\"col\">" + escaped(said.text(
                            "credit_file.column." + c)) + "</th>").collect(Collectors.joining())
                    .replaceFirst("<th", "<th class=\"first\"")).append("</tr></thead><tbody>")
                    .append(body).append("</tbody></table>");
        }
    }

    private void line(String tag, String text) {
        html.append('<').append(tag).append('>').append(escaped(text)).append("</")
                .append(tag.split(" ")[0]).append('>');
    }

    private static String css() {
        try (InputStream file = StatementSheet.class.getResourceAsStream(
                "/credit/statement.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
