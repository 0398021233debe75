package fr.colloque.authoring;

import fr.colloque.authoring.Exchange.Change;
import fr.colloque.authoring.Exchange.Kind;
import fr.colloque.authoring.store.Draft;
import fr.colloque.authoring.store.Drafts;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublicationService;
import fr.colloque.catalogue.RevisionKind;
import fr.colloque.catalogue.Work;
import fr.colloque.core.check.LibraryCheck;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.SourceTree;
import fr.colloque.core.source.ZipFault;
import fr.colloque.core.source.ZipFolder;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.StaleView;
import fr.colloque.platform.config.Settings;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The door through which content leaves and comes in as an archive of its folder form. What comes
 * in becomes drafts, never a revision: it is reviewed like everything else.
 */
@ApplicationScoped
public class ExchangeService {

    private static final System.Logger LOG = System.getLogger(ExchangeService.class.getName());

    @Inject Drafts drafts;
    @Inject PublicationService publication;
    @Inject Library library;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /** Everything in its current revision. */
    @Transactional
    @Allowed({Role.AUTHOR, Role.REVIEWER, Role.ADMINISTRATOR})
    public byte[] everything() {
        return ZipFolder.write(publication.texts());
    }

    /** One work in its current revision; of a course, its modules too. */
    @Transactional
    @Allowed({Role.AUTHOR, Role.REVIEWER, Role.ADMINISTRATOR})
    public byte[] one(Work work) {
        int number = publication.newestNumber(work);
        if (number == 0) {
            throw new NotFound();
        }
        Map<String, String> files = new TreeMap<>(publication.texts(work, number).files());
        if (work.kind() == RevisionKind.COURSE) {
            library.requireCourse(work.slug()).modules().forEach(m -> files.putAll(
                    publication.texts(Work.module(m.module().id()), m.number()).files()));
        }
        return ZipFolder.write(SourceTree.of(files));
    }

    /**
     * What taking in this archive would do; nothing is changed. An archive with the manifest of a
     * module stands for the whole module: files that it lacks would go.
     *
     * @throws ArchiveRefused when it breaks a limit or rule
     */
    @Transactional
    @Allowed({Role.AUTHOR, Role.REVIEWER})
    public Exchange examine(byte[] archive) {
        return compare(read(archive));
    }

    /**
     * Takes an archive in: one draft for each file that differs, over its current revision.
     *
     * @param shown what {@link Exchange#shown} stood for when the author decided
     * @return how many drafts were begun
     * @throws StaleView when something was saved or published since
     */
    @Transactional
    @Allowed(Role.AUTHOR)
    public int accept(byte[] archive, String shown) {
        SourceTree tree = read(archive);
        Exchange exchange = compare(tree);
        if (!exchange.shown().equals(shown)) {
            throw new StaleView();
        }
        exchange.files().stream().filter(f -> f.kind() != Kind.UNDER_WAY).forEach(f -> {
            Work work = Work.ofPath(f.path()).orElseThrow();
            drafts.add(new Draft(f.path(), publication.newestNumber(work),
                    tree.text(f.path()).orElse(""), signedIn.accountId(), clock.instant()));
        });
        drafts.flush();
        LOG.log(Level.INFO, "{0} drafts taken in by account {1}", exchange.drafts(),
                signedIn.accountId());
        return exchange.drafts();
    }

    private static SourceTree read(byte[] archive) {
        try {
            return ZipFolder.read(archive);
        } catch (ZipFault fault) {
            throw new ArchiveRefused(fault);
        }
    }

    private Exchange compare(SourceTree tree) {
        SourceTree present = publication.texts();
        Map<String, String> underWay = drafts.texts();
        List<Change> changes = new ArrayList<>();
        Map<String, String> then = new TreeMap<>(present.files());
        tree.files().forEach((path, text) -> {
            then.put(path, text);
            String now = underWay.getOrDefault(path, present.files().get(path));
            if (!text.equals(now)) {
                changes.add(new Change(path, underWay.containsKey(path) ? Kind.UNDER_WAY
                        : now == null ? Kind.NEW : Kind.CHANGED));
            }
        });
        gone(tree, present).forEach(path -> {
            then.remove(path);
            if (!underWay.getOrDefault(path, " ").isEmpty()) {
                changes.add(new Change(path, underWay.containsKey(path) ? Kind.UNDER_WAY
                        : Kind.GONE));
            }
        });
        int brought = (int) changes.stream().filter(c -> tree.text(c.path()).isPresent()).count();
        String shown = SourceTree.of(changes.stream().collect(Collectors.toMap(Change::path,
                c -> c.kind() + " " + tree.text(c.path()).orElse("")))).checksum();
        return new Exchange(changes, tree.files().size() - brought,
                newFindings(present, SourceTree.of(then)), shown);
    }

    private static Set<String> gone(SourceTree tree, SourceTree present) {
        Set<Work> whole = tree.files().keySet().stream()
                .filter(path -> path.matches("modules/[^/]+/module\\.yaml"))
                .map(Work::ofPath).flatMap(Optional::stream).collect(Collectors.toSet());
        return present.files().keySet().stream()
                .filter(path -> tree.text(path).isEmpty())
                .filter(path -> Work.ofPath(path).filter(whole::contains).isPresent())
                .collect(Collectors.toSet());
    }

    private List<Finding> newFindings(SourceTree present, SourceTree then) {
        LocalDate today = LocalDate.now(clock.withZone(Settings.ZONE));
        Set<Finding> known = new HashSet<>(LibraryCheck.check(present, today));
        return LibraryCheck.check(then, today).stream().filter(f -> !known.contains(f)).toList();
    }
}
