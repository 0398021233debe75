package fr.colloque.account.store;

import static java.util.Objects.requireNonNull;

import fr.colloque.account.AccountView;
import fr.colloque.account.EmailAddress;
import fr.colloque.account.ExtraTimeImpossible;
import fr.colloque.account.Identity;
import fr.colloque.account.NewAccount;
import fr.colloque.account.Rpps;
import fr.colloque.core.module.Language;
import fr.colloque.platform.security.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Somebody who may sign in. */
@Entity
@Table(name = "account")
public class Account {

    private static final int MOST_EXTRA_TIME = 100;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Version private long version;
    @Column(name = "email") private EmailAddress email;
    @Column(name = "password_hash") private String passwordHash;
    @Column(name = "first_name") private String firstName;
    @Column(name = "last_name") private String lastName;
    @Column(name = "profession") private String profession;
    @Column(name = "specialty") private String specialty;
    @Column(name = "rpps") private Rpps rpps;
    @Column(name = "rpps_absence") private String rppsAbsence;
    @Column(name = "language") private Language language;
    @Column(name = "demo", updatable = false) private boolean demo;
    @Column(name = "extra_time_percent") private int extraTimePercent;
    @Column(name = "created_at", updatable = false) private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    protected Account() {
        // for JPA
    }

    public Account(NewAccount opened, String passwordHash, Instant at) {
        this.email = opened.email();
        this.passwordHash = requireNonNull(passwordHash, "passwordHash");
        this.firstName = opened.identity().firstName();
        this.lastName = opened.identity().lastName();
        this.profession = opened.identity().profession();
        this.specialty = opened.identity().specialty();
        this.rpps = opened.identity().rpps();
        this.rppsAbsence = opened.identity().rppsAbsence();
        this.language = opened.language();
        this.demo = opened.demo();
        this.createdAt = requireNonNull(at, "at");
        this.roles.addAll(opened.roles());
    }

    public Long id() {
        return id;
    }

    /** From now on pages and certificates come in this language. */
    public void speak(Language other) {
        this.language = requireNonNull(other, "other");
    }

    /** From the next test on this doctor has so much more time, in per cent. */
    public void giveExtraTime(int percent) {
        if (percent < 0 || percent > MOST_EXTRA_TIME || !roles.contains(Role.DOCTOR)) {
            throw new ExtraTimeImpossible(MOST_EXTRA_TIME);
        }
        this.extraTimePercent = percent;
    }

    AccountView view() {
        Identity identity = new Identity(
                firstName, lastName, profession, specialty, rpps, rppsAbsence);
        return new AccountView(id, email, identity, roles, language, demo);
    }
}
