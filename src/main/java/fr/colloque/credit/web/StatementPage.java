package fr.colloque.credit.web;

import fr.colloque.catalogue.Library;
import fr.colloque.core.credit.Period;
import fr.colloque.credit.EntryRow;
import fr.colloque.credit.Statement;
import fr.colloque.credit.StatementService;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

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

    private List<Statement> all;
    private Statement present;

    /** One bar of the picture: minutes of a type of action, beside the most of any type. */
    public record Bar(String type, int minutes, int most) { }

    /** The statements of every period with entries. */
    public List<Statement> getStatements() {
        if (all == null) {
            all = statements.mine();
        }
        return all;
    }

    /** The statement of the running period. */
    public Statement getPresent() {
        if (present == null) {
            present = statements.present();
        }
        return present;
    }

    public String name(Statement statement) {
        Period period = statement.period();
        if (period == null) {
            return Texts.of(language.present(), "credit.text.outside");
        }
        return Texts.of(language.present(),
                period.provisional() ? "credit.text.provisional" : "credit.text.period",
                String.valueOf(period.from().getYear()), String.valueOf(period.until().getYear()));
    }

    public List<Bar> bars(Statement statement) {
        int most = statement.hours().values().stream().mapToInt(h -> h.minutes()).max().orElse(0);
        return statement.hours().entrySet().stream()
                .map(e -> new Bar(e.getKey().name(), e.getValue().minutes(), most)).toList();
    }

    /** The course of an entry, by its present title. */
    public String title(EntryRow entry) {
        return library.current().course(entry.courseId())
                .map(c -> c.course().title().in(language.present())).orElse(entry.courseId());
    }
}
