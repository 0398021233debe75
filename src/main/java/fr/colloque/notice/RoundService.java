package fr.colloque.notice;

import fr.colloque.catalogue.ChangedLaw;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.catalogue.PublishedModule;
import fr.colloque.core.module.Source;
import fr.colloque.notice.store.DueMails;
import fr.colloque.notice.store.DueMails.House;
import fr.colloque.notice.store.DueMails.OpenChange;
import fr.colloque.notice.store.DueMails.UnderWay;
import fr.colloque.notice.store.MailQueue;
import fr.colloque.notice.store.Mails;
import fr.colloque.notice.store.Mails.Copy;
import fr.colloque.notice.store.Mails.Draft;
import fr.colloque.platform.config.Settings;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.IsoFields;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The door of the daily round: writes what is due, and nothing that was written before. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@Allowed(Role.ADMINISTRATOR)
public class RoundService {

    /** After so many days without activity a doctor is reminded; no third time. */
    private static final List<Integer> REMINDED_AFTER = List.of(14, 30);
    private static final int TOO_LATE = 45;
    private static final Duration NEWS = Duration.ofDays(30);

    @Inject DueMails due;
    @Inject Mails mails;
    @Inject MailQueue queue;
    @Inject Library library;
    @Inject ChangedLaw law;
    @Inject Clock clock;

    /** Reminds doctors of courses in which they have done nothing for a while. */
    public void remind() {
        Instant now = clock.instant();
        for (int at = 0; at < REMINDED_AFTER.size(); at++) {
            int days = REMINDED_AFTER.get(at);
            int next = at + 1 < REMINDED_AFTER.size() ? REMINDED_AFTER.get(at + 1) : TOO_LATE;
            Instant from = now.minus(Duration.ofDays(next));
            Instant until = now.minus(Duration.ofDays(days));
            each(MailKind.REMINDER, after -> due.idle(from, until, after), days + "",
                    Map.of("days", days + ""));
        }
    }

    /** Tells authors and reviewers of changed law, and doctors whose course it concerns. */
    public void tellOfLaw() {
        Instant now = clock.instant();
        for (OpenChange change : due.openChanges(now.minus(NEWS))) {
            Map<String, String> facts = Map.of("item", change.item(), "files",
                    change.files() + "");
            Draft draft = new Draft(MailKind.LAW_TASK, change.id() + "", facts, now);
            mails.toRole(draft, Role.AUTHOR, 0);
            mails.toRole(draft, Role.REVIEWER, 0);
            Set<String> courses = courses(change.item());
            each(MailKind.LAW, after -> due.in(courses, after), "law" + change.id(),
                    Map.of("item", change.item()));
        }
    }

    /** Tells administrators once a week how the house stands, and tidies the outbox. */
    public void sumUp() {
        queue.tidy(clock.instant());
        ZonedDateTime now = clock.instant().atZone(Settings.ZONE);
        House house = due.house();
        mails.toRole(new Draft(MailKind.DIGEST, now.get(IsoFields.WEEK_BASED_YEAR) + "-"
                + now.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), Map.of("due", house.due() + "",
                "faulty", house.faulty() + "", "reviews", house.reviews() + "", "lawTasks",
                house.lawTasks() + ""), clock.instant()), Role.ADMINISTRATOR, 0);
    }

    private void each(MailKind kind, LongFunction<List<UnderWay>> page, String about,
            Map<String, String> facts) {
        List<UnderWay> next = page.apply(0);
        while (!next.isEmpty()) {
            mails.toMany(kind, next.stream().map(e -> new Copy(e.enrolmentId() + ":" + about,
                    e.doctorId(), e.language(), with(facts, e.courseId()))).toList(),
                    clock.instant());
            next = page.apply(next.getLast().enrolmentId());
        }
    }

    private static Map<String, String> with(Map<String, String> facts, String courseId) {
        return Stream.concat(facts.entrySet().stream(), Stream.of(Map.entry("course", courseId)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The courses in which a reader is warned of this item. */
    private Set<String> courses(String item) {
        return library.current().offered().stream()
                .filter(course -> warns(course, item))
                .map(PublishedCourse::id).collect(Collectors.toSet());
    }

    private boolean warns(PublishedCourse course, String item) {
        return course.modules().stream().anyMatch(module -> behind(module)
                .anyMatch(source -> source.id().equals(item)));
    }

    private Stream<Source> behind(PublishedModule module) {
        return Stream.concat(
                module.module().lessons().stream().flatMap(lesson ->
                        law.behindLesson(module.id(), lesson.id()).stream()),
                module.module().scenarios().stream().flatMap(scenario ->
                        law.behindScenario(module.id(), scenario.id()).stream()));
    }
}
