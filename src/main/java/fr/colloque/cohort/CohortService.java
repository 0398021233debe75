package fr.colloque.cohort;

import fr.colloque.account.AccountKey;
import fr.colloque.account.AccountService;
import fr.colloque.account.EmailAddress;
import fr.colloque.catalogue.Library;
import fr.colloque.cohort.ImportRefused.Why;
import fr.colloque.cohort.Verdict.Kind;
import fr.colloque.cohort.store.Cohort;
import fr.colloque.cohort.store.CohortImport;
import fr.colloque.cohort.store.CohortImports;
import fr.colloque.cohort.store.Cohorts;
import fr.colloque.enrolment.EnrolmentDeskService;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.audit.AuditLog;
import fr.colloque.platform.jobs.JobQueue;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The door to cohorts: try a file, import it, list what there is. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class CohortService {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int LONGEST_NAME = 100;

    @Inject CohortImports imports;
    @Inject Cohorts cohorts;
    @Inject AccountService accounts;
    @Inject EnrolmentDeskService enrolments;
    @Inject Library library;
    @Inject JobQueue jobs;
    @Inject AuditLog audit;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /** Cohorts with their progress, the latest first. */
    public Page<CohortRow> page(String courseId, String beginning, PageRequest page) {
        return cohorts.page(courseId, beginning, page);
    }

    /** What the latest cohorts are called, at most 200, by id. */
    public Map<Long, String> names() {
        return cohorts.names();
    }

    /**
     * Finds out what becomes of each line of a file, and keeps the file; nothing else changes.
     *
     * @param strict all lines or none
     * @return the import, to be looked at and asked for
     * @throws fr.colloque.platform.table.TableRefused when it is no table within limits
     * @throws FileRefused when it is none of people
     * @throws ImportRefused when the cohort has no name, or the course is not offered
     */
    public long tryOut(byte[] file, String courseId, String name, boolean strict) {
        String said = Objects.requireNonNullElse(name, "").strip();
        if (said.isEmpty() || said.length() > LONGEST_NAME) {
            throw new ImportRefused(Why.NAME);
        }
        if (library.current().course(courseId).isEmpty()) {
            throw new ImportRefused(Why.COURSE);
        }
        imports.forgetBefore(clock.instant().minus(KEPT));
        List<Person> people = people(file);
        CohortImport tried = new CohortImport(courseId, said, strict, file,
                findings(people, courseId), signedIn.accountId(), clock.instant());
        imports.add(tried);
        return tried.id();
    }

    /** An import as it is now. */
    public ImportView view(long id) {
        return imports.require(id).view();
    }

    /**
     * Has an import carried out as it was shown.
     *
     * @throws ImportRefused when it cannot be
     */
    public void ask(long id, String shown) {
        imports.hold(id).ask(shown);
        imports.flush();
        jobs.enqueue(ImportWork.KIND, List.of(id), signedIn.accountId());
        audit.note("cohort.import", id);
    }

    /**
     * Carries an import out, wholly; or, when accounts or enrolments have changed so that something
     * else would be done than was shown, notes that and does nothing.
     */
    public void carryOut(long id) {
        CohortImport asked = imports.hold(id);
        List<Person> people = people(asked.content());
        Findings findings = findings(people, asked.courseId());
        if (!asked.standsWith(findings)) {
            return;
        }
        Cohort cohort = cohorts.require(asked.courseId(), asked.cohortName(),
                signedIn.accountId(), clock.instant());
        Map<Long, Long> enrolled = enrolments.enrol(asked.courseId(), doctors(people, findings));
        cohorts.join(cohort.id(), enrolled.values());
        asked.finish();
        audit.note("cohort.imported", cohort.id(), "import", id, "new",
                findings.count(Kind.NEW), "known", findings.count(Kind.KNOWN), "enrolled",
                findings.count(Kind.ENROLLED), "faulty", findings.count(Kind.FAULTY));
    }

    private static List<Person> people(byte[] file) {
        return People.read(file).lines().stream().map(Person::of).toList();
    }

    private Findings findings(List<Person> people, String courseId) {
        List<AccountKey> known = accounts.keys(emails(people), people.stream().map(Person::rpps)
                .filter(Objects::nonNull).toList());
        Set<Long> ids = known.stream().map(AccountKey::id).collect(Collectors.toSet());
        return new Findings(new Examination(known, enrolments.enrolled(courseId, ids).keySet())
                .of(people));
    }

    private static List<EmailAddress> emails(List<Person> people) {
        return people.stream().map(Person::email).filter(Objects::nonNull).toList();
    }

    /** Opens the accounts that are new; gives those of all lines that are imported. */
    private List<Long> doctors(List<Person> people, Findings findings) {
        Map<Kind, List<Person>> byKind = new HashMap<>();
        for (int at = 0; at < people.size(); at++) {
            byKind.computeIfAbsent(findings.verdicts().get(at).kind(), k -> new ArrayList<>())
                    .add(people.get(at));
        }
        List<Long> ids = new ArrayList<>(accounts.openWithoutPassword(
                byKind.getOrDefault(Kind.NEW, List.of()).stream().map(p -> p.account(false))
                        .toList()).values());
        List<Person> before = new ArrayList<>(byKind.getOrDefault(Kind.KNOWN, List.of()));
        before.addAll(byKind.getOrDefault(Kind.ENROLLED, List.of()));
        accounts.keys(emails(before), List.of()).forEach(key -> ids.add(key.id()));
        return ids;
    }
}
