package fr.colloque.evidence;

import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Course;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.TestPlan.Review;
import fr.colloque.evidence.Dossier.Given;
import fr.colloque.evidence.Dossier.Issued;
import fr.colloque.evidence.Dossier.Person;
import fr.colloque.evidence.Dossier.Sat;
import fr.colloque.evidence.Dossier.Stay;
import fr.colloque.evidence.Dossier.Worked;
import fr.colloque.platform.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A dossier in lines of five: its number, the section, what is said, its value, and the moment it
 * speaks of.
 */
final class DossierLines {

    private final boolean whole;
    private final Course course;
    private final Named named;
    private final Language language;
    private final Dossier dossier;
    private final List<List<String>> lines = new ArrayList<>();

    /**
     * @param whole with the results that the course does not show to its doctors
     */
    DossierLines(Dossier dossier, Library library, Language language, boolean whole) {
        this.whole = whole;
        this.dossier = dossier;
        this.language = language;
        this.named = new Named(library, language);
        this.course = library.requireCourse(dossier.stay().courseId(),
                dossier.stay().courseRevision()).course();
    }

    List<List<String>> all() {
        identity(dossier.person());
        enrolment(dossier.stay());
        named.taught(dossier).forEach(module -> say("revisions", module.title(),
                text("revision", module.number(), module.legalCheck()), null));
        dossier.units().forEach(this::unit);
        dossier.sittings().forEach(this::sitting);
        result(dossier.stay());
        dossier.answers().forEach(this::answer);
        completion(dossier.stay());
        dossier.certificates().forEach(this::certificate);
        return lines;
    }

    private void identity(Person who) {
        say("identity", text("name"), who.name(), null);
        say("identity", text("profession"), who.profession(), null);
        say("identity", text("specialty"), who.specialty(), null);
        say("identity", text("rpps"), who.rpps() == null ? who.rppsAbsence() : who.rpps(), null);
        say("identity", text("account"), String.valueOf(who.accountId()), null);
    }

    private void enrolment(Stay stay) {
        say("enrolment", text("course"), course.title().in(language), null);
        say("enrolment", text("courseRevision"), stay.courseId() + " "
                + stay.courseRevision(), null);
        say("enrolment", text("enrolled"), String.valueOf(stay.id()), stay.enrolledAt());
    }

    private void unit(Worked unit) {
        String subject = named.unit(unit.unit(), unit.revision());
        if (unit.doneAt() != null) {
            say("units", subject, text("done", unit.revision()), unit.doneAt());
        }
        if (unit.signs() > 0) {
            say("units", subject, text("time", Named.time(unit.measured()), unit.signs(),
                    Named.moment(unit.first())), unit.last());
        }
    }

    private void sitting(Sat sat) {
        String subject = named.pool(sat.pool()) + " " + sat.attemptId()
                + (sat.moduleId() == null ? "" : " · " + named.module(sat.moduleId(), null));
        say("tests", subject, text("started"), sat.startedAt());
        if (sat.handedInAt() != null) {
            say("tests", subject, sat.score() == null || !shows(sat.pool()) ? text("handedIn")
                    : text("handedInWith", plain(sat.score())), sat.handedInAt());
        }
    }

    private void result(Stay stay) {
        if (stay.preTest() != null && shows(Pool.PRE_TEST)) {
            say("tests", text("preTest"), text("percent", plain(stay.preTest())),
                    stay.preTestAt());
        }
        if (stay.postTest() != null && shows(Pool.POST_TEST)) {
            say("tests", text("postTest", course.passMark()),
                    text("percent", plain(stay.postTest())), stay.postTestAt());
        }
        dossier.gain().filter(gain -> shows(Pool.PRE_TEST) && shows(Pool.POST_TEST))
                .ifPresent(gain -> say("tests", text("gain"),
                        text("points", gain.signum() < 0 ? plain(gain) : "+" + plain(gain)), null));
    }

    private void answer(Given given) {
        say("answers", text("answer", named.pool(given.pool()), given.attemptId(),
                given.position(), named.scenario(given), given.task() + 1), given.choice()
                + (given.certainty() == null ? "" : text("certainty", given.certainty()))
                + (given.score() == null || !shows(given.pool()) ? ""
                        : text("score", plain(given.score()))),
                given.givenAt());
    }

    private void completion(Stay stay) {
        say("completion", text("measured"), Named.time(dossier.measured()), null);
        course.minimumMinutes().ifPresent(least ->
                say("completion", text("minimum"), text("minutes", least), null));
        course.survey().ifPresent(asked -> say("completion", text("survey"),
                stay.surveyedOn() == null ? text("notCompleted") : stay.surveyedOn(), null));
        if (stay.completedAt() != null) {
            say("completion", text("declaration"), course.declaration().in(language),
                    stay.declaredAt());
            say("completion", text("completed"), text("planned", stay.plannedMinutes()),
                    stay.completedAt());
        } else {
            say("completion", text("completed"), text("notCompleted"), null);
        }
    }

    private void certificate(Issued it) {
        String subject = text("certificate", it.identifier(), it.revision());
        say("certificate", subject, text("sha256", it.sha256()), it.issuedAt());
        if (it.supersededAt() != null) {
            say("certificate", subject, text("superseded"), it.supersededAt());
        }
        if (it.revokedAt() != null) {
            say("certificate", subject, text("revoked", it.reason()), it.revokedAt());
        }
    }

    /** Whether the reader may see what this came to: doctors as far as their course shows it. */
    private boolean shows(Pool pool) {
        return whole || pool == Pool.PRACTICE || course.test(pool).review() != Review.NONE;
    }

    private void say(String section, String subject, String value, Instant moment) {
        lines.add(List.of(String.valueOf(dossier.stay().id()),
                Texts.of(language, "evidence_file.section." + section), subject,
                value == null ? "" : value, moment == null ? "" : Named.moment(moment)));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private String text(String name, Object... facts) {
        Object[] said = facts.clone();
        for (int i = 0; i < said.length; i++) {
            said[i] = String.valueOf(said[i]);        // numbers as they are, without separators
        }
        return Texts.of(language, "evidence_file.text." + name, said);
    }
}
