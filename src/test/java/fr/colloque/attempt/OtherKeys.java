package fr.colloque.attempt;

import fr.colloque.core.module.Conversation;
import fr.colloque.core.module.DiscussionEntry;
import fr.colloque.core.module.MarkedText;
import fr.colloque.core.module.Markable;
import fr.colloque.core.module.Overlay;
import fr.colloque.core.module.PageSection;
import fr.colloque.core.module.Person;
import fr.colloque.core.module.Picture;
import fr.colloque.core.module.PinnedPost;
import fr.colloque.core.module.Region;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.SearchHit;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Text;
import fr.colloque.core.module.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The same scenario with every other verdict, nothing right, nothing decisive, no reasons. */
final class OtherKeys {

    private static final Text NO_REASON = new Text("", "");

    private OtherKeys() { }

    static List<Scenario> of(Scenario scenario) {
        return Stream.of(Verdict.values()).map(verdict -> new Scenario(scenario.id(),
                scenario.title(), scenario.pool(), scenario.pair(), scenario.lesson(),
                scenario.context(), surface(scenario.surface()),
                scenario.tasks().stream().map(t -> task(t, verdict)).toList(), List.of(),
                List.of(), List.of(), List.of(), Optional.empty())).toList();
    }

    private static Task task(Task task, Verdict verdict) {
        return switch (task) {
            case Task.Judge judge -> new Task.Judge(verdict, judge.partial(), judge.stake());
            case Task.Mark mark -> mark;
            case Task.MarkImage image -> image;
            case Task.Rule rule -> new Task.Rule(rule.options(), Set.of(), rule.stake());
            case Task.Choose choose -> new Task.Choose(choose.question(), choose.several(),
                    choose.shuffled(), choose.options().stream()
                            .map(o -> new Task.Option(o.id(), o.text(), !o.right(), NO_REASON))
                            .toList(), choose.stake());
            case Task.Match match -> new Task.Match(match.question(), match.items().stream()
                    .map(i -> new Task.Item(i.id(), i.text(), match.targets().getLast().id()))
                    .toList(), match.targets(), match.stake());
            case Task.Order order -> new Task.Order(order.question(),
                    order.actions().reversed(), order.stake());
            case Task.Converse converse -> new Task.Converse(converse.question(),
                    converse.partner(), talk(converse.conversation(), verdict),
                    converse.stake());
            case Task.Concordance concordance -> concordance;     // its key is a panel's
            case Task.Rewrite rewrite -> new Task.Rewrite(rewrite.question(), List.of(),
                    List.of(), NO_REASON, List.of());
        };
    }

    private static Conversation talk(Conversation conversation, Verdict verdict) {
        return new Conversation(conversation.start(), conversation.steps().stream()
                .map(s -> new Conversation.Step(s.id(), s.says(), s.choices().stream()
                        .map(c -> new Conversation.Choice(c.id(), c.text(), c.to(), 0, NO_REASON))
                        .toList(), s.outcome().map(o -> new Conversation.Outcome(verdict,
                        NO_REASON)))).toList());
    }

    private static Surface surface(Surface surface) {
        return switch (surface) {
            case Surface.Post post -> new Surface.Post(person(post.author()), bare(post.time()),
                    bare(post.text()), post.counts(), post.quoted(),
                    post.pictures().stream().map(OtherKeys::bare).toList());
            case Surface.DirectMessage dm -> new Surface.DirectMessage(dm.doctor(), dm.other(),
                    messages(dm.messages()));
            case Surface.Chat chat -> new Surface.Chat(chat.service(), chat.doctor(),
                    chat.patient(), messages(chat.messages()));
            case Surface.Thread thread -> new Surface.Thread(entries(thread.entries()));
            case Surface.Group group -> new Surface.Group(group.name(), group.about(),
                    group.members(), entries(group.entries()));
            case Surface.Profile profile -> profile(profile);
            case Surface.WebPage page -> new Surface.WebPage(page.address(), page.site(),
                    bare(page.heading()), page.picture().map(OtherKeys::bare),
                    page.sections().stream().map(s -> new PageSection(bare(s.title()),
                            bare(s.text()))).toList());
            case Surface.SearchResult result -> new Surface.SearchResult(result.query(),
                    result.hits().stream().map(h -> new SearchHit(h.paid(), h.address(),
                            bare(h.title()), bare(h.text()))).toList());
            case Surface.Story story -> new Surface.Story(story.author(), story.time(),
                    bare(story.picture()), story.overlays().stream()
                            .map(o -> new Overlay(o.place(), bare(o.text()))).toList());
            case Surface.Review review -> new Surface.Review(review.place(), review.doctor(),
                    review.reviewer(), review.stars(), review.time(), bare(review.text()),
                    review.reply().map(r -> new Surface.Reply(r.time(), bare(r.text()))));
        };
    }

    private static Surface profile(Surface.Profile profile) {
        return new Surface.Profile(person(profile.doctor()), profile.photo().map(OtherKeys::bare),
                bare(profile.place()), bare(profile.link()), profile.following(),
                profile.followers(), profile.pinned().map(p -> new PinnedPost(p.time(),
                        bare(p.text()), p.counts())));
    }

    private static List<Surface.Message> messages(List<Surface.Message> messages) {
        return messages.stream().map(m -> new Surface.Message(m.fromDoctor(), m.time(),
                bare(m.text()), m.picture().map(OtherKeys::bare))).toList();
    }

    private static List<DiscussionEntry> entries(List<DiscussionEntry> entries) {
        return entries.stream().map(e -> new DiscussionEntry(e.author(), e.time(), bare(e.text()),
                e.counts(), e.picture().map(OtherKeys::bare))).toList();
    }

    /** The same places on a picture, and none of them decides. */
    private static Picture bare(Picture picture) {
        return new Picture(picture.file(), picture.alt(), picture.regions().stream()
                .map(r -> new Region(r.id(), r.text(), Region.Weight.OTHER, Optional.empty(),
                        r.left(), r.top(), r.width(), r.height())).toList());
    }

    private static Person person(Person person) {
        return new Person(person.name(), person.handle(), bare(person.bio()));
    }

    private static Markable bare(Markable text) {
        return new Markable(new MarkedText(text.fr().plain(), List.of()),
                new MarkedText(text.en().plain(), List.of()));
    }
}
