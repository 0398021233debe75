package fr.colloque.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.colloque.catalogue.RevisionKind;
import fr.colloque.catalogue.Work;
import fr.colloque.launch.TestDatabase;
import fr.colloque.platform.PageRequest;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReviewPolicyServiceIT {

    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Work WORK = Work.module("regle-a-soi");

    private static long administrator;

    @BeforeAll
    static void people() {
        administrator = Desk.anAuthor(DATABASE, "policy-administrator");
    }

    @Test
    void aWorkHasItsOwnPolicyUntilItIsAsAllWorksAgain() {
        ReviewPolicy strict = new ReviewPolicy(2, true);
        DATABASE.inTransaction(em -> {
            ReviewPolicyService policy = new Desk(em, administrator).policy;
            policy.set(WORK, strict);
            assertThat(policy.own()).containsEntry("MODULE regle-a-soi", strict);
            policy.set(WORK, null);
            assertThat(policy.own()).doesNotContainKey("MODULE regle-a-soi");
        });
        assertThat(decisions()).filteredOn(r -> r.slug().equals(WORK.slug()))
                .extracting(PolicyRow::policy).containsExactly(null, strict);
        assertThat(decisions().getFirst()).returns(administrator, PolicyRow::setBy)
                .returns(RevisionKind.MODULE.name(), PolicyRow::kind);
    }

    @Test
    void whatHoldsForAllHoldsWhereNothingElseIsSaid() {
        ReviewView[] views = DATABASE.read(em -> {
            Desk desk = new Desk(em, administrator);
            ReviewPolicy before = desk.policy.ofAll();
            desk.policy.setForAll(new ReviewPolicy(1, true));
            ReviewView under = desk.reviews.view(Work.module("regle-commune"));
            desk.policy.setForAll(before);
            return new ReviewView[] {under, desk.reviews.view(Work.module("regle-commune"))};
        });
        assertThat(views[0].policy()).isEqualTo(new ReviewPolicy(1, true));
        assertThat(views[1].policy()).isEqualTo(ReviewPolicy.USUAL);
    }

    @Test
    void aLegalReviewerIsOneUntilSheIsNotAnyMore() {
        DATABASE.inTransaction(em -> {
            ReviewPolicyService policy = new Desk(em, administrator).policy;
            policy.setLegal(administrator, true);
            assertThat(policy.legalReviewers().get(administrator).legal()).isTrue();
            policy.setLegal(administrator, false);
            assertThat(policy.legalReviewers().get(administrator))
                    .returns(false, LegalReviewerRow::legal)
                    .returns(administrator, LegalReviewerRow::setBy);
        });
    }

    @Test
    void nobodyIsToReviewNothing() {
        assertThatThrownBy(() -> new ReviewPolicy(0, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<PolicyRow> decisions() {
        return DATABASE.read(em -> new Desk(em, administrator).policy.decisions(
                new PageRequest(1, PageRequest.LARGEST))).rows();
    }
}
