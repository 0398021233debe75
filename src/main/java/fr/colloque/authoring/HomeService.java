package fr.colloque.authoring;

import fr.colloque.authoring.store.Drafts;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublishedModule;
import fr.colloque.catalogue.RevisionKind;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Module;
import fr.colloque.platform.Folded;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.config.Settings;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The door to what an author finds when she comes: her drafts, what is due, the modules. */
@ApplicationScoped
@Transactional
@Allowed({Role.AUTHOR, Role.REVIEWER})
public class HomeService {

    /** How long before it is due a legal check is announced, in months. */
    private static final int ANNOUNCED = 2;

    @Inject
    Drafts drafts;
    @Inject
    Library library;
    @Inject
    SignedIn signedIn;
    @Inject
    Clock clock;

    /** What whoever is signed in saved last, latest first. */
    public Page<DraftRow> mine(PageRequest page) {
        return drafts.savedBy(signedIn.accountId(), page);
    }

    /**
     * The modules whose title or id has these words, by title; each with what is under way.
     *
     * @param language of the titles
     */
    public Page<ModuleRow> modules(String words, Language language, PageRequest page) {
        List<Module> found = library.curriculum().modules().stream()
                .filter(m -> Folded.contains(m.title().in(language) + ' ' + m.id(), words))
                .sorted(Comparator.comparing((Module m) -> Folded.of(m.title().in(language)))
                        .thenComparing(Module::id)).toList();
        List<Module> shown = found.stream().skip(page.offset()).limit(page.size()).toList();
        Map<String, List<DraftRow>> underWay = drafts.of(RevisionKind.MODULE,
                        shown.stream().map(Module::id).toList()).stream()
                .collect(Collectors.groupingBy(DraftRow::slug));
        return new Page<>(shown.stream().map(m -> row(m, underWay)).toList(), found.size(), page);
    }

    private ModuleRow row(Module module, Map<String, List<DraftRow>> underWay) {
        PublishedModule published = library.requireModule(module.id());
        return new ModuleRow(module.id(), module.title(), published.number(),
                published.publishedAt(), published.note(),
                underWay.getOrDefault(module.id(), List.of()));
    }

    /** The modules whose law must be checked within two months, soonest first. */
    public List<LegalCheckRow> legalChecks(int most) {
        LocalDate until = LocalDate.now(clock.withZone(Settings.ZONE)).plusMonths(ANNOUNCED);
        return library.curriculum().courses().stream()
                .flatMap(c -> c.modules().stream().map(id -> library.current().module(id))
                        .flatMap(m -> m.stream()).map(m -> new LegalCheckRow(m.id(),
                                m.module().title(), m.module().legalCheck()
                                        .plusMonths(c.legalCheckMonths()))))
                .collect(Collectors.toMap(LegalCheckRow::moduleId, row -> row,
                        (one, other) -> one.due().isBefore(other.due()) ? one : other))
                .values().stream().filter(row -> row.due().isBefore(until))
                .sorted(Comparator.comparing(LegalCheckRow::due)
                        .thenComparing(LegalCheckRow::moduleId)).limit(most).toList();
    }
}
