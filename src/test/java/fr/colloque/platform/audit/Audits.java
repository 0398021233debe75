package fr.colloque.platform.audit;

import fr.colloque.core.module.Language;
import fr.colloque.platform.security.Caller;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.EnumSet;

/** The audit log as services in tests write to it. */
public final class Audits {

    private Audits() { }

    /** In the transaction of this entity manager, on behalf of whoever is signed in there. */
    public static AuditLog over(EntityManager em, SignedIn signedIn) {
        AuditLog log = new AuditLog();
        log.rows = new AuditRows();
        log.rows.em = em;
        log.signedIn = signedIn;
        log.clock = Clock.systemUTC();
        return log;
    }

    /** The same on behalf of this account. */
    public static AuditLog over(EntityManager em, long accountId) {
        SignedIn caller = new SignedIn();
        caller.actAs(new Caller(accountId, "Dr Essai", EnumSet.allOf(Role.class), Language.FR));
        return over(em, caller);
    }
}
