package fr.colloque.certificate;

import fr.colloque.catalogue.CourseCredits;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.catalogue.PublishedModule;
import fr.colloque.certificate.CertificateFacts.Action;
import fr.colloque.certificate.CertificateFacts.Content;
import fr.colloque.certificate.CertificateFacts.Ecmec;
import fr.colloque.certificate.CertificateFacts.Outcome;
import fr.colloque.certificate.store.Completion;
import fr.colloque.core.credit.CourseCredit;
import fr.colloque.core.module.Course;
import fr.colloque.core.module.Language;
import fr.colloque.platform.Texts;
import fr.colloque.platform.config.Provider;
import fr.colloque.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what a certificate will say, in the language of its doctor. */
@Dependent
class Composition {

    @Inject Library library;
    @Inject CourseCredits credits;
    @Inject Settings settings;

    CertificateFacts of(Completion completion, Provider provider) {
        PublishedCourse course = library.requireCourse(completion.enrolment().courseId(),
                completion.courseRevision());
        List<PublishedModule> taught = course.modules().stream()
                .map(module -> taught(module, completion)).toList();
        return new CertificateFacts(completion.holder(), provider(provider),
                action(course.course(), taught, completion), outcome(course, completion),
                content(course, taught, completion.language()));
    }

    /** The module as the doctor last worked through it. */
    private PublishedModule taught(PublishedModule module, Completion completion) {
        return Optional.ofNullable(completion.modules().get(module.id()))
                .map(number -> library.requireModule(module.id(), number)).orElse(module);
    }

    static CertificateFacts.Provider provider(Provider provider) {
        return new CertificateFacts.Provider(provider.name(), provider.address(),
                provider.siret(), provider.nda(),
                provider.dpcBodyNumber().isEmpty() ? null : provider.dpcBodyNumber(),
                provider.signatoryName(), provider.signatoryRole());
    }

    /** What the course counted for on the day of completion, whenever the certificate is issued. */
    private Action action(Course course, List<PublishedModule> taught, Completion completion) {
        Language language = completion.language();
        LocalDate day = day(completion.completedAt());
        CourseCredit credit = credits.held(course, day);
        Course.CreditData data = credit.data();
        List<String> objectives = taught.stream()
                .flatMap(module -> module.module().objectives().stream())
                .map(objective -> objective.in(language)).toList();
        return new Action(course.id(), course.title().in(language), data.type().name(),
                data.format().name(), data.dpcReference().orElse(null),
                credit.session().orElse(null),
                credit.orientation().map(text -> text.in(language)).orElse(null),
                ecmec(credit, day), objectives, data.certifBlocks().stream().sorted().toList(),
                completion.plannedMinutes(), credit.hours(completion.plannedMinutes()).value());
    }

    /** European credits are named only under an accreditation that was valid on the day. */
    private Ecmec ecmec(CourseCredit credit, LocalDate day) {
        return library.current().credit().schemes().ecmecOn(day)
                .flatMap(rule -> rule.credits(credit.accreditation(), day))
                .map(value -> new Ecmec(value.value(),
                        credit.accreditation().orElseThrow().reference(),
                        credit.accreditation().orElseThrow().until()))
                .orElse(null);
    }

    private static Outcome outcome(PublishedCourse course, Completion completion) {
        return new Outcome(day(completion.enrolledAt()), day(completion.completedAt()),
                completion.measuredMinutes().orElse(null), completion.preTest(),
                completion.postTest(), course.course().passMark());
    }

    private Content content(PublishedCourse course, List<PublishedModule> taught,
            Language language) {
        String version = Stream.concat(
                        Stream.of(Texts.of(language, "certificate_pdf.text.course",
                                String.valueOf(course.number()))),
                        taught.stream().map(module -> Texts.of(language,
                                "certificate_pdf.text.module", module.id(),
                                String.valueOf(module.number()))))
                .collect(Collectors.joining(", "));
        LocalDate legalCheck = taught.stream().map(module -> module.module().legalCheck())
                .min(LocalDate::compareTo).orElseThrow();
        return new Content(version, legalCheck,
                settings.publicUrl() + "/catalogue/course?id=" + course.id());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Settings.ZONE);
    }
}
