package fr.colloque.authoring.web;

import fr.colloque.core.module.Surface;
import fr.colloque.core.source.Finding;
import java.io.Serializable;
import java.util.function.Consumer;

/**
 * A surface as typed; one of its forms is there, or none where the surface is of a kind or has
 * pictures that this form does not know: such a surface stays as it is.
 */
public class SurfaceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind = "";
    private PostForm post;
    private DirectMessageForm directMessage;
    private ReviewForm review;

    static SurfaceForm of(Surface surface) {
        SurfaceForm form = new SurfaceForm();
        form.kind = surface.kind();
        if (!surface.pictures().isEmpty()) {
            return form;
        }
        switch (surface) {
            case Surface.Post written -> form.post = PostForm.of(written);
            case Surface.DirectMessage written ->
                    form.directMessage = DirectMessageForm.of(written);
            case Surface.Review written -> form.review = ReviewForm.of(written);
            default -> { }
        }
        return form;
    }

    Surface toSurface(Surface kept, Consumer<Finding> report) {
        if (post != null) {
            return post.toPost(report);
        }
        if (directMessage != null) {
            return directMessage.toDirectMessage(report);
        }
        return review != null ? review.toReview(report) : kept;
    }

    /** Whether there is no form for it, so that it stays as it is. */
    public boolean isKept() {
        return post == null && directMessage == null && review == null;
    }

    public String getKind() {
        return kind;
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
