package fr.colloque.certificate.badge;

import fr.colloque.certificate.CertificateFacts;
import fr.colloque.certificate.CertificateFacts.Action;
import fr.colloque.certificate.store.Sheet;
import fr.colloque.core.module.Language;
import fr.colloque.platform.Formats;
import fr.colloque.platform.Texts;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The credential of one revision of a certificate: what the certificate says of course, hours and
 * provider. Of the holder it has the name alone, and it claims nothing that nobody granted.
 */
final class OpenBadge {

    private static final String PREFIX = "certificate_badge.text.";
    private static final String NAME = "name";

    private final Sheet sheet;
    private final Addresses addresses;

    OpenBadge(Sheet sheet, Addresses addresses) {
        this.sheet = sheet;
        this.addresses = addresses;
    }

    /** What is to be signed. */
    Map<String, Object> at(StatusPlace place) {
        CertificateFacts facts = sheet.facts();
        Map<String, Object> badge = new LinkedHashMap<>();
        badge.put("@context", List.of(Contexts.CREDENTIALS, Contexts.OPEN_BADGES));
        badge.put("id", addresses.credential(sheet.identifier(), sheet.revision()));
        badge.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        badge.put(NAME, text("badge", facts.action().title()));
        badge.put("description", description());
        badge.put("issuer", IssuerProfile.of(facts.provider(), addresses));
        badge.put("validFrom", sheet.issuedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        badge.put("credentialSubject", subject(facts));
        badge.put("credentialStatus", status(place));
        return badge;
    }

    private String description() {
        String revision = text("revision", sheet.identifier().grouped(),
                String.valueOf(sheet.revision()));
        return sheet.development() ? revision + " " + text("development") : revision;
    }

    private Map<String, Object> subject(CertificateFacts facts) {
        Map<String, Object> holder = new LinkedHashMap<>();
        holder.put("type", "IdentityObject");
        holder.put("hashed", false);
        holder.put("identityHash", facts.holder().name());
        holder.put("identityType", NAME);
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("type", List.of("AchievementSubject"));
        subject.put("identifier", List.of(holder));
        subject.put("activityStartDate", facts.outcome().startedOn().toString());
        subject.put("activityEndDate", facts.outcome().completedOn().toString());
        subject.put("achievement", achievement(facts));
        subject.put("result", List.of(Map.of("type", List.of("Result"), "resultDescription",
                hoursId(facts), "value", facts.action().certifiedHours().toPlainString())));
        return subject;
    }

    private Map<String, Object> achievement(CertificateFacts facts) {
        Action action = facts.action();
        Map<String, Object> achievement = new LinkedHashMap<>();
        achievement.put("id", facts.content().authorsInterestsUrl());
        achievement.put("type", List.of("Achievement"));
        achievement.put("achievementType", "CertificateOfCompletion");
        achievement.put(NAME, action.title());
        achievement.put("description", text("hours", hours(sheet.language())));
        achievement.put("inLanguage", sheet.language().code());
        achievement.put("version", facts.content().version());
        if (action.reference() != null) {
            achievement.put("humanCode", action.reference());
        }
        achievement.put("criteria", Map.of("narrative", narrative(facts)));
        achievement.put("resultDescription", List.of(hoursDescribed(facts)));
        return achievement;
    }

    /** The standard has one text of criteria: both languages stand in it, French first. */
    private String narrative(CertificateFacts facts) {
        String key = PREFIX + (facts.outcome().passed() ? "passed" : "completed");
        return Arrays.stream(Language.values())
                .map(language -> Texts.of(language, key,
                        percent(language, facts.outcome().passMark()), hours(language)))
                .collect(Collectors.joining("\n\n"));
    }

    /** Hours as a result of their own kind: the standard's credits would claim credits. */
    private static Map<String, Object> hoursDescribed(CertificateFacts facts) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("id", hoursId(facts));
        described.put("type", List.of("ResultDescription"));
        described.put(NAME, Arrays.stream(Language.values())
                .map(language -> Texts.of(language, PREFIX + "result"))
                .collect(Collectors.joining(" / ")));
        described.put("resultType", "ext:TrainingHours");
        return described;
    }

    private static String hoursId(CertificateFacts facts) {
        return facts.content().authorsInterestsUrl() + "#hours";
    }

    private Map<String, Object> status(StatusPlace place) {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("id", addresses.list(place.list()) + "#" + place.index());
        status.put("type", "BitstringStatusListEntry");
        status.put("statusPurpose", "revocation");
        status.put("statusListIndex", String.valueOf(place.index()));
        status.put("statusListCredential", addresses.list(place.list()));
        return status;
    }

    private String hours(Language language) {
        return Formats.in(language).hours(sheet.facts().action().certifiedHours());
    }

    private static String percent(Language language, int mark) {
        return Formats.in(language).percent(BigDecimal.valueOf(mark));
    }

    private String text(String name, Object... values) {
        return Texts.of(sheet.language(), PREFIX + name, values);
    }
}
