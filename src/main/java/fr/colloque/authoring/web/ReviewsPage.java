package fr.colloque.authoring.web;

import fr.colloque.account.AccountService;
import fr.colloque.authoring.ReviewRow;
import fr.colloque.authoring.ReviewService;
import fr.colloque.authoring.ReviewState;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Backs {@code /authoring/reviews.xhtml}: what waits for reviewers, and what for authors. */
@Named
@RequestScoped
public class ReviewsPage {

    private static final List<ReviewState> STATES = List.of(ReviewState.IN_REVIEW,
            ReviewState.CHANGES_ASKED, ReviewState.APPROVED);

    @Inject
    ReviewService reviews;
    @Inject
    AccountService accounts;

    private String state = ReviewState.IN_REVIEW.name();
    private int number = 1;
    private Page<ReviewRow> page;
    private Map<Long, String> names;

    public void load() {
        page = reviews.open(Set.of(ReviewState.valueOf(state)), PageRequest.of(number));
        names = accounts.namesOf(page.rows().stream().map(ReviewRow::sentBy)
                .collect(Collectors.toSet()));
    }

    public Page<ReviewRow> getPage() {
        return page;
    }

    public List<ReviewState> getStates() {
        return STATES;
    }

    public String name(long accountId) {
        return names.getOrDefault(accountId, "");
    }

    public String getState() {
        return state;
    }

    /** Anything else is taken for what waits. */
    public void setState(String state) {
        this.state = STATES.stream().map(Enum::name).filter(s -> s.equals(state)).findFirst()
                .orElse(ReviewState.IN_REVIEW.name());
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
