package fr.colloque.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an installation may set; usual values stand in {@code microprofile-config.properties}. */
@Named("settings")
@ApplicationScoped
public class Settings {

    /** The zone of every date and time shown or printed; what is stored is in UTC. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Inject @ConfigProperty(name = "colloque.public.url") URI publicUrl;
    @Inject @ConfigProperty(name = "colloque.demo") boolean demo;
    @Inject @ConfigProperty(name = "colloque.jobs.poll.seconds") int jobsPollSeconds;
    @Inject @ConfigProperty(name = "colloque.evidence.idle-minutes") int idleMinutes;
    @Inject @ConfigProperty(name = "colloque.provider.name") String providerName;
    @Inject @ConfigProperty(name = "colloque.provider.address") String providerAddress;
    @Inject @ConfigProperty(name = "colloque.provider.siret") String providerSiret;
    @Inject @ConfigProperty(name = "colloque.provider.nda") String providerNda;
    @Inject @ConfigProperty(name = "colloque.provider.dpc") Optional<String> providerDpc;
    @Inject @ConfigProperty(name = "colloque.signatory.name") String signatoryName;
    @Inject @ConfigProperty(name = "colloque.signatory.role") String signatoryRole;
    @Inject @ConfigProperty(name = "colloque.admin.email") Optional<String> adminEmail;
    @Inject @ConfigProperty(name = "colloque.admin.password") Optional<String> adminPassword;

    @Inject @ConfigProperty(name = "colloque.mail.host") Optional<String> mailHost;
    @Inject @ConfigProperty(name = "colloque.mail.port") int mailPort;
    @Inject @ConfigProperty(name = "colloque.mail.user") Optional<String> mailUser;
    @Inject @ConfigProperty(name = "colloque.mail.password") Optional<String> mailPassword;
    @Inject @ConfigProperty(name = "colloque.mail.from") String mailFrom;
    @Inject @ConfigProperty(name = "colloque.mail.starttls") boolean mailStartTls;

    @Inject @ConfigProperty(name = "colloque.home") Optional<String> home;
    @Inject @ConfigProperty(name = "colloque.signing.keystore") Optional<String> signingKeystore;
    @Inject @ConfigProperty(name = "colloque.signing.pkcs11") Optional<String> signingLibrary;
    @Inject @ConfigProperty(name = "colloque.signing.slot") int signingSlot;
    @Inject @ConfigProperty(name = "colloque.signing.password") Optional<String> signingPassword;
    @Inject @ConfigProperty(name = "colloque.signing.alias") Optional<String> signingAlias;
    @Inject @ConfigProperty(name = "colloque.signing.timestamp") Optional<String> timeStamp;
    @Inject @ConfigProperty(name = "colloque.badge.key") Optional<String> badgeKey;

    /** Where readers reach the application: scheme and host, no path and no slash at the end. */
    public String publicUrl() {
        String url = publicUrl.toString();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Whether readers come by https, so that cookies and browsers may be held to it. */
    public boolean secure() {
        return "https".equals(publicUrl.getScheme());
    }

    /** The longest time without any sign of a doctor that still counts as time spent. */
    public Duration idleCutOff() {
        return Duration.ofMinutes(idleMinutes);
    }

    /** Whether this is a demonstration: invented accounts, a notice on every page. */
    public boolean isDemo() {
        return demo;
    }

    public Duration jobsPoll() {
        return Duration.ofSeconds(jobsPollSeconds);
    }

    /** The provider that certificates name until an administrator has set it. */
    public Provider provider() {
        return new Provider(providerName, providerAddress, providerSiret, providerNda,
                providerDpc.orElse(""), signatoryName, signatoryRole);
    }

    /** The mail server, if one was set. */
    public Optional<MailSettings> mail() {
        return set(mailHost).map(host -> new MailSettings(host,
                mailPort, set(mailUser), mailPassword, mailFrom,
                mailStartTls));
    }

    /** What certificates are signed with. */
    public SigningSettings signing() {
        return new SigningSettings(homeFolder(),
                set(signingKeystore).map(Path::of), set(signingLibrary).map(Path::of),
                signingSlot, signingPassword, set(signingAlias), set(timeStamp).map(URI::create));
    }

    /** The file of the key that credentials are signed with; it need not exist yet. */
    public Path badgeKey() {
        return set(badgeKey).map(Path::of)
                .orElseGet(() -> homeFolder().resolve("badge-key.pem"));
    }

    private Path homeFolder() {
        return Path.of(set(home).orElse("colloque-data"));
    }

    private static Optional<String> set(Optional<String> value) {
        return value.filter(text -> !text.isBlank());
    }

    /** The address of the administrator to make on a first start, if one was set. */
    public Optional<String> adminEmail() {
        return set(adminEmail);
    }

    public Optional<String> adminPassword() {
        return set(adminPassword);
    }
}
