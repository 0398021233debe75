package fr.colloque.credit;

import fr.colloque.core.credit.Career;
import fr.colloque.credit.store.Careers;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The door through which a doctor tells, and corrects, since when they practise. */
@ApplicationScoped
@Transactional
@Allowed(Role.DOCTOR)
public class CareerService {

    @Inject Careers careers;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /** What the doctor told last; nothing before the first time. */
    public Optional<Career> mine() {
        return careers.find(signedIn.accountId());
    }

    /** Tells it; what was told before is kept. */
    public void tell(Career career) {
        careers.add(signedIn.accountId(), career, signedIn.accountId(), clock.instant());
    }
}
