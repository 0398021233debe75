package fr.colloque.authoring.web;

import fr.colloque.core.module.Surface;
import fr.colloque.core.source.Finding;
import java.io.Serializable;
import java.util.function.Consumer;

/** A surface as typed; exactly one of its forms is there. */
public class SurfaceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private PostForm post;
    private DirectMessageForm directMessage;
    private ReviewForm review;

    static SurfaceForm of(Surface surface) {
        SurfaceForm form = new SurfaceForm();
        switch (surface) {
            case Surface.Post written -> form.post = PostForm.of(written);
            case Surface.DirectMessage written ->
                    form.directMessage = DirectMessageForm.of(written);
            case Surface.Review written -> form.review = ReviewForm.of(written);
        }
        return form;
    }

    Surface toSurface(Consumer<Finding> report) {
        if (post != null) {
            return post.toPost(report);
        }
        return directMessage != null ? directMessage.toDirectMessage(report)
                : review.toReview(report);
    }

    public PostForm getPost() {
        return post;
    }

    public DirectMessageForm getDirectMessage() {
        return directMessage;
    }

    public ReviewForm getReview() {
        return review;
    }
}
