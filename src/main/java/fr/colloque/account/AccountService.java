package fr.colloque.account;

import fr.colloque.account.store.Account;
import fr.colloque.account.store.AccountQueries;
import fr.colloque.account.store.Accounts;
import fr.colloque.account.store.ManyAccounts;
import fr.colloque.core.module.Language;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.audit.AuditLog;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The door to accounts: look up, list, open, change. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class AccountService {

    private static final Logger LOG = System.getLogger(AccountService.class.getName());

    @Inject Accounts accounts;
    @Inject AccountQueries queries;
    @Inject ManyAccounts many;
    @Inject PasswordHashing hashing;
    @Inject AuditLog audit;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /**
     * One account: one's own, or for administrators any.
     *
     * @throws NotFound if there is none
     */
    @Allowed
    public AccountView require(long id) {
        signedIn.requireOwner(id, Role.ADMINISTRATOR);
        return queries.find(id).orElseThrow(NotFound::new);
    }

    /** The account of this address, if there is one. */
    public Optional<AccountView> find(EmailAddress email) {
        return queries.find(email);
    }

    /** What to call the people of these accounts; ids without an account are left out. */
    @Allowed({Role.AUTHOR, Role.REVIEWER, Role.ADMINISTRATOR})
    public Map<Long, String> namesOf(Collection<Long> ids) {
        return queries.namesOf(ids);
    }

    /** What these accounts may be; ids without an account are left out. */
    public Map<Long, Set<Role>> rolesOf(Collection<Long> ids) {
        return queries.rolesOf(ids);
    }

    /** Accounts whose name, e-mail address or RPPS number begins so, in the order of names. */
    public Page<AccountRow> search(String beginning, PageRequest page) {
        return queries.search(beginning == null ? "" : beginning.strip(), page);
    }

    /** The accounts of all doctors, at most {@code limit}, by id. */
    public List<AccountView> doctors(int limit) {
        return queries.withRole(Role.DOCTOR, limit);
    }

    /** The accounts of all who review, at most {@code limit}, by id. */
    public List<AccountView> reviewers(int limit) {
        return queries.withRole(Role.REVIEWER, limit);
    }

    /**
     * Opens those of these accounts whose address has none yet, all with the same password.
     *
     * @return how many were opened
     */
    public int open(Collection<NewAccount> wanted, String password) {
        List<NewAccount> missing = wanted.stream()
                .filter(account -> queries.find(account.email()).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return 0;
        }
        String hash = hashing.hash(password);
        for (NewAccount account : missing) {          // one by one: ids follow the order asked for
            Account opened = new Account(account, hash, clock.instant());
            accounts.add(opened);
            accounts.flush();
            audit.note("account.opened", opened.id(), "roles", account.roles().stream()
                    .map(Role::name).sorted().collect(Collectors.joining(",")));
        }
        LOG.log(Level.INFO, "{0} accounts opened", missing.size());
        return missing.size();
    }

    /**
     * Opens accounts that nobody can sign in to: they have no password yet.
     *
     * @param wanted whose addresses and numbers no account has
     * @return the new accounts by address
     */
    public Map<EmailAddress, Long> openWithoutPassword(Collection<NewAccount> wanted) {
        Map<EmailAddress, Long> opened = many.add(wanted, clock.instant());
        audit.noteEach("account.opened", opened.values(), "roles", Role.DOCTOR.name());
        LOG.log(Level.INFO, "{0} accounts without password opened", opened.size());
        return opened;
    }

    /** The accounts with these addresses or these numbers; a few hundred a statement. */
    public List<AccountKey> keys(Collection<EmailAddress> emails, Collection<Rpps> numbers) {
        return Stream.concat(many.byEmail(emails).stream(), many.byRpps(numbers).stream())
                .distinct().toList();
    }

    /** How much more time than others the caller is given in tests, in per cent. */
    @Allowed
    public int extraTimePercent() {
        return queries.extraTimePercent(signedIn.accountId());
    }

    /**
     * Gives a doctor more time in tests, from the next sitting on.
     *
     * @param percent 0 to 100; 0 takes it back
     */
    public void giveExtraTime(long accountId, int percent) {
        accounts.require(accountId).giveExtraTime(percent);
        accounts.flush();
        audit.note("account.extraTime", accountId, "percent", percent);
        LOG.log(Level.INFO, "Account {0} is given {1} % more time by account {2}", accountId,
                percent, signedIn.accountId());
    }

    /** Whether nobody has an account yet. */
    public boolean isEmpty() {
        return queries.count() == 0;
    }

    /** Remembers the caller's language for the next sign-in and for certificates. */
    @Allowed
    public void speak(Language language) {
        accounts.require(signedIn.accountId()).speak(language);
        accounts.flush();
    }
}
