package fr.colloque.authoring;

import fr.colloque.authoring.store.Draft;
import fr.colloque.authoring.store.Drafts;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublicationService;
import fr.colloque.catalogue.RevisionKind;
import fr.colloque.catalogue.Work;
import fr.colloque.core.check.LibraryCheck;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Rule;
import fr.colloque.core.source.SourceTree;
import fr.colloque.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lays the drafts of a work over its current revision and checks the whole. */
@Dependent
public class WorkBench {

    @Inject
    Drafts drafts;
    @Inject
    PublicationService publication;
    @Inject
    Library library;
    @Inject
    Clock clock;

    WorkingCopy look(Work work) {
        return copy(work, drafts.of(work));
    }

    /** The same; nobody else saves one of these drafts until the transaction ends. */
    WorkingCopy hold(Work work) {
        return copy(work, drafts.holdAll(work));
    }

    private WorkingCopy copy(Work work, List<Draft> held) {
        return new WorkingCopy(work, publication.newestNumber(work), held,
                number -> publication.texts(work, number));
    }

    /** What would be wrong with this work, or by it with others, if these were its texts. */
    List<Finding> findings(Work work, SourceTree tree) {
        Map<String, String> published = around(work, tree);
        List<Finding> after = check(with(published, work, tree));
        List<Finding> said = new ArrayList<>(after.stream()
                .filter(f -> work.holds(f.file()) || concernsOthers(work, f)).toList());
        if (work.kind() == RevisionKind.REFERENCE) {
            after.removeIf(f -> work.holds(f.file()));
            after.removeAll(check(published));
            said.addAll(after);
        }
        return said;
    }

    /** All published texts by which a finding could be another. */
    private Map<String, String> around(Work work, SourceTree tree) {
        if (work.kind() != RevisionKind.MODULE) {
            return publication.texts().files();
        }
        Around around = Around.module(work.slug(), tree, library.curriculum());
        Map<String, String> files =
                new TreeMap<>(publication.textsAround(around.modules()).files());
        files.keySet().removeIf(around::leavesOut);
        return files;
    }

    /** What would be wrong elsewhere, and is not now, if these were the texts of this work. */
    List<Finding> consequences(Work work, SourceTree tree) {
        Map<String, String> published = publication.texts().files();
        List<Finding> after = check(with(published, work, tree));
        after.removeIf(f -> work.holds(f.file()));
        after.removeAll(check(published));
        return after;
    }

    /** A module must not take from a course what it needs; that time passes is no fault of it. */
    private static boolean concernsOthers(Work work, Finding finding) {
        return finding.rule().equals(Rule.ID_UNIQUE.code())
                || work.kind() == RevisionKind.MODULE
                && finding.file().startsWith("content/courses/");
    }

    private static Map<String, String> with(Map<String, String> published, Work work,
                                            SourceTree tree) {
        Map<String, String> files = new TreeMap<>(published);
        files.keySet().removeIf(work::holds);
        files.putAll(tree.files());
        return files;
    }

    private List<Finding> check(Map<String, String> files) {
        return new ArrayList<>(LibraryCheck.check(SourceTree.of(files), today()));
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Settings.ZONE));
    }
}
