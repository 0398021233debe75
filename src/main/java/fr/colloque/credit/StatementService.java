package fr.colloque.credit;

import fr.colloque.catalogue.Library;
import fr.colloque.core.credit.Career;
import fr.colloque.core.credit.PeriodTable;
import fr.colloque.credit.store.Activities;
import fr.colloque.credit.store.Careers;
import fr.colloque.credit.store.LedgerEntries;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The door to a doctor's own statement, "according to the actions recorded here". */
@ApplicationScoped
@Allowed(Role.DOCTOR)
public class StatementService {

    @Inject
    LedgerEntries entries;
    @Inject
    Activities activities;
    @Inject
    Careers careers;
    @Inject
    Library library;
    @Inject
    SignedIn signedIn;
    @Inject
    Clock clock;

    /** The DPC in the period that is running, from the ledger alone. */
    @Transactional
    public DpcStatement present() {
        return counting(List.of()).dpc(Optional.empty());
    }

    /**
     * Everything, in the periods that begin on these days; in the running ones where there is no
     * such period.
     */
    @Transactional
    public Statement of(Optional<LocalDate> dpc, Optional<LocalDate> certification) {
        Counting counting = counting(activities.of(signedIn.accountId()));
        Career career = careers.find(signedIn.accountId()).orElse(null);
        return new Statement(counting.dpc(dpc), career, career == null ? null
                : counting.certification(career, certification).orElse(null),
                counting.ecmec(dpc));
    }

    private Counting counting(List<ActivityRow> declared) {
        return new Counting(library.current().credit(),
                new Book(entries.of(signedIn.accountId())), declared,
                PeriodTable.dayOf(clock.instant()));
    }
}
