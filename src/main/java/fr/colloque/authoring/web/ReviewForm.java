package fr.colloque.authoring.web;

import fr.colloque.core.module.Surface;
import fr.colloque.core.source.Finding;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Consumer;

/** A patient's opinion and the doctor's answer, as typed. */
public class ReviewForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private TextForm place = new TextForm();
    private PersonForm doctor = new PersonForm();
    private String reviewer = "";
    private int stars = 1;
    private TextForm time = new TextForm();
    private TextForm text = new TextForm();
    private boolean answered;
    private TextForm replyTime = new TextForm();
    private TextForm replyText = new TextForm();

    static ReviewForm of(Surface.Review review) {
        ReviewForm form = new ReviewForm();
        form.place = TextForm.of(review.place());
        form.doctor = PersonForm.of(review.doctor());
        form.reviewer = review.reviewer();
        form.stars = review.stars();
        form.time = TextForm.of(review.time());
        form.text = TextForm.of(review.text());
        review.reply().ifPresent(reply -> {
            form.answered = true;
            form.replyTime = TextForm.of(reply.time());
            form.replyText = TextForm.of(reply.text());
        });
        return form;
    }

    Surface.Review toReview(Consumer<Finding> report) {
        return new Surface.Review(place.toText(), doctor.toPerson("surface.doctor", report),
                reviewer, stars, time.toText(), text.toMarkable("surface.text", report),
                answered ? Optional.of(new Surface.Reply(replyTime.toText(),
                        replyText.toMarkable("surface.reply.text", report))) : Optional.empty());
    }

    public TextForm getPlace() {
        return place;
    }

    public PersonForm getDoctor() {
        return doctor;
    }

    public String getReviewer() {
        return reviewer;
    }

    public void setReviewer(String reviewer) {
        this.reviewer = Typed.clean(reviewer);
    }

    public int getStars() {
        return stars;
    }

    public void setStars(int stars) {
        this.stars = stars;
    }

    public TextForm getTime() {
        return time;
    }

    public TextForm getText() {
        return text;
    }

    public boolean isAnswered() {
        return answered;
    }

    public void setAnswered(boolean answered) {
        this.answered = answered;
    }

    public TextForm getReplyTime() {
        return replyTime;
    }

    public TextForm getReplyText() {
        return replyText;
    }
}
