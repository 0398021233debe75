package fr.colloque.enrolment.store;

import fr.colloque.enrolment.ResultCorrectionService.Withdrawal;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The record of completions that did not last. Nothing is taken back. */
@Dependent
public class CompletionWithdrawals {

    @PersistenceContext
    EntityManager em;

    /** Keeps what the enrolment was while it was completed. */
    public void add(long enrolmentId, Withdrawal withdrawal) {
        em.createNativeQuery("""
                        insert into completion_withdrawal (enrolment_id, declared_at, completed_at,
                            planned_minutes, post_test_score, reason, withdrawn_by, withdrawn_at)
                        select id, declared_at, completed_at, planned_minutes, post_test_score,
                            ?, ?, ?
                        from enrolment where id = ? and completed_at is not null
                        """)
                .setParameter(1, withdrawal.reason()).setParameter(2, withdrawal.by())
                .setParameter(3, Utc.of(withdrawal.at())).setParameter(4, enrolmentId)
                .executeUpdate();
    }
}
