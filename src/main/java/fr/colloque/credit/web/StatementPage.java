package fr.colloque.credit.web;

import fr.colloque.catalogue.Library;
import fr.colloque.core.credit.ActionKind;
import fr.colloque.core.credit.DpcStatus;
import fr.colloque.core.credit.Period;
import fr.colloque.credit.DpcStatement;
import fr.colloque.credit.EntryRow;
import fr.colloque.credit.Statement;
import fr.colloque.credit.StatementLine;
import fr.colloque.credit.StatementService;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** Backs {@code /credit/index.xhtml} and the period card of the home page. */
@Named
@RequestScoped
public class StatementPage {

    @Inject
    StatementService statements;
    @Inject
    Library library;
    @Inject
    LanguageChoice language;
    @Inject
    Clock clock;

    private String period;
    private String certif;
    private Statement statement;
    private DpcStatement present;

    /** One bar of the picture: minutes of a type of action, beside the most of any type. */
    public record Bar(String type, int minutes, int most) { }

    /** The statement of the periods that were asked for. */
    public Statement getStatement() {
        if (statement == null) {
            statement = statements.of(Asked.day(period), Asked.day(certif));
        }
        return statement;
    }

    /** The DPC in the running period. */
    public DpcStatement getPresent() {
        if (present == null) {
            present = statements.present();
        }
        return present;
    }

    public String name(DpcStatement dpc) {
        Period shown = dpc.period();
        if (shown == null) {
            return Texts.of(language.present(), "credit.text.outside");
        }
        return Texts.of(language.present(),
                shown.provisional() ? "credit.text.provisional" : "credit.text.period",
                years(shown));
    }

    /** The first and the last year: {@code 2026–2028}. */
    public String years(Period of) {
        return of.from().getYear() + "–" + of.until().getYear();
    }

    public List<Bar> bars(DpcStatus status) {
        int most = status.hours().values().stream().mapToInt(h -> h.minutes()).max().orElse(0);
        return status.hours().entrySet().stream()
                .map(e -> new Bar(e.getKey().name(), e.getValue().minutes(), most)).toList();
    }

    /** The types of action, with what they mean. */
    public List<ActionKind> getKinds() {
        return library.current().credit().kinds();
    }

    /** How many lines of the DPC count. */
    public long getCounted() {
        return getStatement().dpc().lines().stream().filter(StatementLine::isCounted).count();
    }

    /** Whether the doctor practises today, as far as was told. */
    public boolean isPractises() {
        return getStatement().certification() == null
                || getStatement().certification().practises();
    }

    public List<Block> getBlocks() {
        return Block.of(getStatement().certification());
    }

    /** The blocks that an entry counts in: {@code 1, 3}. */
    public String blocksOf(EntryRow entry) {
        return entry.worth().blocks().stream().sorted().map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    /** The period as a line with its actions on it. */
    public Timeline getTimeline() {
        return Timeline.of(getStatement().dpc(), clock.instant());
    }

    /** The course of an entry, by its present title. */
    public String title(EntryRow entry) {
        String id = entry.completed().courseId();
        return library.current().course(id)
                .map(c -> c.course().title().in(language.present())).orElse(id);
    }

    /** What to add to the address of a file to get the same periods. */
    public String getQuery() {
        return Asked.query(period, certif);
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getCertif() {
        return certif;
    }

    public void setCertif(String certif) {
        this.certif = certif;
    }
}
