package fr.colloque.attempt;

import fr.colloque.attempt.store.CorrectionNotices;
import fr.colloque.core.module.Language;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** The door to what doctors are told of corrections of their own results. */
@ApplicationScoped
@Allowed(Role.DOCTOR)
public class CorrectionNoticeService {

    @Inject CorrectionNotices told;
    @Inject Notices notices;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /** Those the doctor has not put away, the latest first, at most 10. */
    @Transactional(TxType.SUPPORTS)
    public List<CorrectionView> unseen(Language language) {
        return notices.of(told.unseen(signedIn.accountId()), language);
    }

    /** Puts one away; the page of the result still tells it. */
    @Transactional
    public void putAway(long id) {
        if (!told.putAway(id, signedIn.accountId(), clock.instant())) {
            throw new NotFound();
        }
    }
}
