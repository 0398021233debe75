package fr.colloque.admin.store;

import fr.colloque.account.AccountService;
import fr.colloque.account.AccountView;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.certificate.CertificateService;
import fr.colloque.certificate.CertificateState;
import fr.colloque.certificate.IssuedRow;
import fr.colloque.certificate.ListRequest;
import fr.colloque.core.credit.Career;
import fr.colloque.core.credit.Hours;
import fr.colloque.core.credit.PeriodTable;
import fr.colloque.core.module.Course.ActionType;
import fr.colloque.credit.ActivityService;
import fr.colloque.credit.CareerService;
import fr.colloque.credit.NewActivity;
import fr.colloque.panel.Panels;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.config.Settings;
import fr.colloque.platform.print.PdfPrint;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Caller;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The door through which the demonstration gets a past: doctors at every stage of the first course,
 * certificates in every state, so that no list is empty and every result can be opened.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class DemoHistoryService {

    private static final Logger LOG = System.getLogger(DemoHistoryService.class.getName());
    private static final int DOCTORS = 50;
    private static final int CERTIFIED = 7;
    private static final Duration APART = Duration.ofDays(11);
    private static final Duration ELSEWHERE = Duration.ofDays(130);
    private static final int ELSEWHERE_MINUTES = 210;
    private static final Duration LONGEST_PATH = Duration.ofDays(9);

    @Inject Settings settings;
    @Inject DemoRecords records;
    @Inject AccountService accounts;
    @Inject Library library;
    @Inject Panels panels;
    @Inject CertificateService certificates;
    @Inject CareerService careers;
    @Inject ActivityService activities;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /** Writes it, once, and only in a demonstration. */
    public void writeOnce() {
        Optional<PublishedCourse> course = library.current().offered().stream().findFirst();
        if (settings.isDemo() && course.isPresent() && records.isEmpty()) {
            write(course.get());
        }
    }

    private void write(PublishedCourse course) {
        List<AccountView> doctors = accounts.doctors(DOCTORS);
        List<Long> completed = new ArrayList<>();
        for (int place = 0; place < doctors.size() && DemoStage.enrols(place); place++) {
            DemoStage stage = DemoStage.of(place);
            long enrolment = new DemoPath(records, course, panels, doctors.get(place),
                    start(place))
                    .live(stage);
            if (stage == DemoStage.COMPLETED) {
                completed.add(enrolment);
            }
        }
        issue(completed);
        elsewhere(doctors.getFirst());
        LOG.log(Level.INFO, "The demonstration has a past: {0} paths completed",
                completed.size());
    }

    /** The higher the place, the longer ago; the first doctor came last week. */
    private Instant start(int place) {
        return clock.instant().minus(LONGEST_PATH)
                .minus(APART.multipliedBy(Math.floorDiv(place, 2)))
                .minus(Duration.ofMinutes(place * 97L % 600));
    }

    /** The first doctor has said since when, and was elsewhere once. */
    private void elsewhere(AccountView doctor) {
        signedIn.actAs(new Caller(doctor.id(), doctor.name(), Set.of(Role.DOCTOR),
                doctor.language()));
        careers.tell(new Career(Optional.empty(), Optional.empty(), Optional.empty()));
        String title = "Gestes d’urgence au cabinet : revue de pratiques";
        activities.declare(new NewActivity(title, "Association de formation de Montvaloir",
                        PeriodTable.dayOf(clock.instant().minus(ELSEWHERE)), ActionType.EPP,
                        Hours.ofMinutes(ELSEWHERE_MINUTES), false, Set.of(2)), "attestation.pdf",
                PdfPrint.of("<html lang=\"fr\"><head><title>Attestation</title>"
                        + "<meta name=\"subject\" content=\"Attestation\"/></head><body><p>"
                        + PdfPrint.escaped(doctor.name() + ", " + title) + "</p></body></html>"));
        signedIn.actAs(Caller.application());
    }

    /** The longest ago are certified; of theirs one is revoked and one was issued again. */
    private void issue(List<Long> completed) {
        Caller self = Caller.application();
        signedIn.actAs(new Caller(records.administrator(), self.name(), self.roles(),
                self.language()));
        completed.reversed().stream().limit(CERTIFIED).forEach(certificates::issue);
        List<IssuedRow> issued = certificates.issued(
                new ListRequest(PageRequest.of(1), "", "issuedAt", false),
                Optional.of(CertificateState.GENUINE)).rows();
        if (issued.size() > 1) {
            certificates.revoke(List.of(issued.getFirst().shown()),
                    "Délivrée à la suite d’une erreur d’inscription.");
            certificates.reissue(issued.get(1).shown());
        }
        signedIn.actAs(self);
    }
}
