package fr.colloque.core.render;

import fr.colloque.core.module.DiscussionEntry;
import fr.colloque.core.module.Person;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Text;
import fr.colloque.core.render.SurfaceView.ChatView;
import fr.colloque.core.render.SurfaceView.DirectMessageView;
import fr.colloque.core.render.SurfaceView.EntryView;
import fr.colloque.core.render.SurfaceView.GroupView;
import fr.colloque.core.render.SurfaceView.HitView;
import fr.colloque.core.render.SurfaceView.MessageView;
import fr.colloque.core.render.SurfaceView.OverlayView;
import fr.colloque.core.render.SurfaceView.PersonView;
import fr.colloque.core.render.SurfaceView.PictureView;
import fr.colloque.core.render.SurfaceView.PinnedView;
import fr.colloque.core.render.SurfaceView.PostView;
import fr.colloque.core.render.SurfaceView.ProfileView;
import fr.colloque.core.render.SurfaceView.QuotedView;
import fr.colloque.core.render.SurfaceView.ReviewView;
import fr.colloque.core.render.SurfaceView.SearchResultView;
import fr.colloque.core.render.SurfaceView.SectionView;
import fr.colloque.core.render.SurfaceView.StoryView;
import fr.colloque.core.render.SurfaceView.ThreadView;
import fr.colloque.core.render.SurfaceView.WebPageView;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lays a surface out, in one language, with or without the key. */
public final class Drawing {

    private final Canvas canvas;
    private final Pen pen;

    private Drawing(Surface surface, Canvas canvas, Marks marks, boolean keyShown) {
        this.canvas = canvas;
        pen = new Pen(surface, canvas, marks, keyShown);
    }

    /** The surface as it may be shown before the answer; regions only where they are asked for. */
    public static SurfaceView withoutKey(Surface surface, Canvas canvas, Marks marks) {
        return new Drawing(surface, canvas, marks, false).draw(surface);
    }

    /** The surface with what decides, and what the doctor made of it where that was asked for. */
    public static SurfaceView withKey(Surface surface, Canvas canvas, Marks marks) {
        return new Drawing(surface, canvas, marks, true).draw(surface);
    }

    private SurfaceView draw(Surface surface) {
        return switch (surface) {
            case Surface.Post post -> post(post);
            case Surface.Thread thread ->
                    new ThreadView(thread.kind(), entries(thread.entries()));
            case Surface.DirectMessage dm -> new DirectMessageView(dm.kind(),
                    person(dm.doctor()), person(dm.other()), messages(dm.messages()));
            case Surface.Chat chat -> new ChatView(chat.kind(), in(chat.service()),
                    person(chat.doctor()), chat.patient(), initials(chat.patient()),
                    messages(chat.messages()));
            case Surface.Group group -> new GroupView(group.kind(), in(group.name()),
                    in(group.about()), group.members(), entries(group.entries()));
            case Surface.Profile profile -> profile(profile);
            case Surface.WebPage page -> webPage(page);
            case Surface.SearchResult result -> searchResult(result);
            case Surface.Story story -> story(story);
            case Surface.Review review -> review(review);
        };
    }

    private PostView post(Surface.Post post) {
        QuotedView quoted = post.quoted().map(q -> new QuotedView(person(q.author()),
                in(q.time()), in(q.text()))).orElse(null);
        List<PictureView> pictures = post.pictures().stream().map(pen::picture).toList();
        return new PostView(post.kind(), person(post.author()), pen.segments(post.time()),
                pen.segments(post.text()), post.counts(), quoted, pictures);
    }

    private List<EntryView> entries(List<DiscussionEntry> entries) {
        return entries.stream().map(e -> new EntryView(person(e.author()), in(e.time()),
                pen.segments(e.text()), e.counts(),
                e.picture().map(pen::picture).orElse(null))).toList();
    }

    private List<MessageView> messages(List<Surface.Message> messages) {
        return messages.stream().map(m -> new MessageView(m.fromDoctor(), in(m.time()),
                pen.segments(m.text()), m.picture().map(pen::picture).orElse(null))).toList();
    }

    private ProfileView profile(Surface.Profile profile) {
        PinnedView pinned = profile.pinned().map(p -> new PinnedView(in(p.time()),
                pen.segments(p.text()), p.counts())).orElse(null);
        return new ProfileView(profile.kind(), person(profile.doctor()),
                profile.photo().map(pen::picture).orElse(null), pen.segments(profile.place()),
                pen.segments(profile.link()), profile.following(), profile.followers(), pinned);
    }

    private WebPageView webPage(Surface.WebPage page) {
        List<SectionView> sections = page.sections().stream().map(s -> new SectionView(
                pen.segments(s.title()), pen.segments(s.text()))).toList();
        return new WebPageView(page.kind(), page.address(), in(page.site()),
                pen.segments(page.heading()), page.picture().map(pen::picture).orElse(null),
                sections);
    }

    private SearchResultView searchResult(Surface.SearchResult result) {
        return new SearchResultView(result.kind(), in(result.query()), result.hits().stream()
                .map(h -> new HitView(h.paid(), h.address(), pen.segments(h.title()),
                        pen.segments(h.text()))).toList());
    }

    private StoryView story(Surface.Story story) {
        List<OverlayView> overlays = story.overlays().stream().map(o -> new OverlayView(
                o.place().name().toLowerCase(Locale.ROOT), pen.segments(o.text()))).toList();
        return new StoryView(story.kind(), person(story.author()), in(story.time()),
                pen.picture(story.picture()), overlays);
    }

    private ReviewView review(Surface.Review review) {
        return new ReviewView(review.kind(), in(review.place()), person(review.doctor()),
                review.reviewer(), initials(review.reviewer()), review.stars(),
                in(review.time()), pen.segments(review.text()),
                review.reply().map(r -> in(r.time())).orElse(""),
                review.reply().map(r -> pen.segments(r.text())).orElse(List.of()));
    }

    private PersonView person(Person person) {
        return new PersonView(person.name(), person.handle(), initials(person.name()),
                pen.segments(person.bio()));
    }

    private String in(Text text) {
        return text.in(canvas.language());
    }

    /** Two letters for a portrait: those of the first and last name, without the title. */
    private static String initials(String name) {
        List<String> parts = List.of(name.replaceFirst("^(Dr|Pr|M\\.|Mme)\\.? ", "").split(" "))
                .stream().filter(p -> !p.isEmpty()).toList();
        return parts.isEmpty() ? "" : parts.stream().limit(2)
                .map(p -> p.substring(0, p.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
