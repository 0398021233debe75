package fr.colloque.authoring.web;

import fr.colloque.core.module.Surface;
import fr.colloque.core.source.Finding;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A post as typed. */
public class PostForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private PersonForm author = new PersonForm();
    private TextForm time = new TextForm();
    private TextForm text = new TextForm();
    private String replies = "0";
    private String reposts = "0";
    private String likes = "0";
    private boolean quoting;
    private QuotedForm quoted = new QuotedForm();

    static PostForm of(Surface.Post post) {
        PostForm form = new PostForm();
        form.author = PersonForm.of(post.author());
        form.time = TextForm.of(post.time());
        form.text = TextForm.of(post.text());
        form.replies = Integer.toString(post.counts().replies());
        form.reposts = Integer.toString(post.counts().reposts());
        form.likes = Integer.toString(post.counts().likes());
        form.quoting = post.quoted().isPresent();
        form.quoted = post.quoted().map(QuotedForm::of).orElseGet(QuotedForm::new);
        return form;
    }

    Surface.Post toPost(Consumer<Finding> report) {
        Surface.Counts counts = new Surface.Counts(
                Typed.count(replies, "surface.counts.replies", report),
                Typed.count(reposts, "surface.counts.reposts", report),
                Typed.count(likes, "surface.counts.likes", report));
        return new Surface.Post(author.toPerson("surface.author", report),
                time.toMarkable("surface.time", report), text.toMarkable("surface.text", report),
                counts, quoting ? Optional.of(quoted.toQuoted(report)) : Optional.empty(),
                List.of());
    }

    public PersonForm getAuthor() {
        return author;
    }

    public TextForm getTime() {
        return time;
    }

    public TextForm getText() {
        return text;
    }

    public String getReplies() {
        return replies;
    }

    public void setReplies(String replies) {
        this.replies = Typed.clean(replies);
    }

    public String getReposts() {
        return reposts;
    }

    public void setReposts(String reposts) {
        this.reposts = Typed.clean(reposts);
    }

    public String getLikes() {
        return likes;
    }

    public void setLikes(String likes) {
        this.likes = Typed.clean(likes);
    }

    public boolean isQuoting() {
        return quoting;
    }

    public void setQuoting(boolean quoting) {
        this.quoting = quoting;
    }

    public QuotedForm getQuoted() {
        return quoted;
    }
}
