package fr.colloque.enrolment.web;

import fr.colloque.account.AccountService;
import fr.colloque.core.module.TestPlan;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;

/** What of the terms of a test is different for the reader, told before it is started. */
@Named
@RequestScoped
public class OwnTerms {

    @Inject
    AccountService accounts;
    @Inject
    SignedIn signedIn;

    private Integer extraPercent;

    /** How much more time the reader is given, in per cent; 0 for who is no doctor. */
    public int getExtraPercent() {
        if (extraPercent == null) {
            extraPercent = signedIn.isDoctor() ? accounts.extraTimePercent() : 0;
        }
        return extraPercent;
    }

    /** Whether the reader has more time for this test than others. */
    public boolean differ(TestPlan test) {
        return test.minutes().isPresent() && getExtraPercent() > 0;
    }

    /** How long the reader's sitting of this test may take; null where nobody counts. */
    public Duration time(TestPlan test) {
        return test.time(getExtraPercent()).orElse(null);
    }
}
