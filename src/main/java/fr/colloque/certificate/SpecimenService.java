package fr.colloque.certificate;

import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.certificate.CertificateFacts.Holder;
import fr.colloque.certificate.store.Certificate;
import fr.colloque.certificate.store.CertificatePdf;
import fr.colloque.certificate.store.Completion;
import fr.colloque.certificate.store.Sheet;
import fr.colloque.core.module.Language;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.Texts;
import fr.colloque.platform.config.Provider;
import fr.colloque.platform.config.Settings;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.provider.Style;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The door to specimens: how a certificate would look. Nothing is kept, numbered or signed. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class SpecimenService {

    private static final CertificateIdentifier NONE = new CertificateIdentifier("a".repeat(32));
    private static final Duration AGO = Duration.ofDays(30);

    @Inject Composition composition;
    @Inject Library library;
    @Inject Settings settings;
    @Inject Clock clock;

    /**
     * The page of a specimen as a picture (PNG), drawn as certificates are.
     *
     * @throws NotFound when no course is offered
     */
    public byte[] picture(Provider provider, Style style, Language language) {
        CertificateFacts facts = composition.of(completion(language), provider);
        Sheet sheet = new Sheet(facts, NONE, 1, clock.instant(), language,
                settings.publicUrl() + "/verify", false, style);
        return CertificatePdf.picture(CertificatePdf.draw(sheet, new byte[0]));
    }

    private Completion completion(Language language) {
        PublishedCourse course = library.current().offered().stream().findFirst()
                .orElseThrow(NotFound::new);
        Instant now = clock.instant();
        Holder nobody = new Holder("Camille", Texts.of(language, "admin_provider.text.specimen"),
                Texts.of(language, "admin_provider.text.profession"), null, null, "–");
        return new Completion(new Certificate.Holding(0, 0, course.id()), course.number(), nobody,
                language, now.minus(AGO), now, new BigDecimal("58"), new BigDecimal("92"),
                course.minutes(), Optional.empty(), Map.of());
    }
}
