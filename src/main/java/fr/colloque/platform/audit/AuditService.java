package fr.colloque.platform.audit;

import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** The door to the audit log for those who look into it. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class AuditService {

    private static final Logger LOG = System.getLogger(AuditService.class.getName());

    @Inject AuditRows rows;
    @Inject Chain chain;
    @Inject Chaining chaining;

    /** Entries, the latest first; those that were written just now have no number yet. */
    public Page<AuditEntry> page(AuditFilter filter, PageRequest page) {
        return rows.page(filter, page);
    }

    /** How many entries have no place in the chain yet. */
    public long waiting() {
        return rows.waiting();
    }

    /**
     * Links what waits, then follows the whole chain from its first entry on; memory does not grow
     * with it.
     *
     * @param noted what an administrator noted of an earlier entry; it must still be there
     */
    public ChainReport check(Optional<ChainHead> noted) {
        boolean more = true;
        while (more) {
            more = chaining.linkSome();
        }
        ChainReport report = chain.check(noted);
        LOG.log(report.isIntact() ? Level.INFO : Level.WARNING, "Audit log: {0}", report.line());
        return report;
    }
}
