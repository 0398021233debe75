package fr.colloque.core.source;

import fr.colloque.core.module.DiscussionEntry;
import fr.colloque.core.module.Markable;
import fr.colloque.core.module.Person;
import fr.colloque.core.module.Picture;
import fr.colloque.core.module.Region;
import fr.colloque.core.module.SearchHit;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Text;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The surface of a scenario as YAML, of whatever kind. */
final class SurfaceWriter {

    private final YamlWriter yaml;

    SurfaceWriter(YamlWriter yaml) {
        this.yaml = yaml;
    }

    void write(Surface surface) {
        yaml.plain("kind", surface.kind());
        switch (surface) {
            case Surface.Post post -> post(post);
            case Surface.Thread thread -> entries(thread.entries());
            case Surface.DirectMessage exchange -> directMessage(exchange);
            case Surface.Chat chat -> chat(chat);
            case Surface.Group group -> group(group);
            case Surface.Profile profile -> profile(profile);
            case Surface.WebPage page -> webPage(page);
            case Surface.SearchResult result -> {
                yaml.text("query", result.query());
                list("hits", result.hits(), this::hit);
            }
            case Surface.Story story -> story(story);
            case Surface.Review review -> review(review);
        }
    }

    private void post(Surface.Post post) {
        person("author", post.author());
        markable("time", post.time());
        markable("text", post.text());
        counts(post.counts());
        post.quoted().ifPresent(quoted -> yaml.map("quoted", () -> {
            person("author", quoted.author());
            yaml.text("time", quoted.time());
            yaml.text("text", quoted.text());
        }));
        list("pictures", post.pictures(), this::picture);
    }

    private void directMessage(Surface.DirectMessage exchange) {
        person("doctor", exchange.doctor());
        person("other", exchange.other());
        messages(exchange.messages());
    }

    private void chat(Surface.Chat chat) {
        yaml.text("service", chat.service());
        person("doctor", chat.doctor());
        yaml.quoted("patient", chat.patient());
        messages(chat.messages());
    }

    private void messages(List<Surface.Message> messages) {
        list("messages", messages, m -> {
            yaml.plain("from", m.fromDoctor() ? "doctor" : "other");
            yaml.text("time", m.time());
            markable("text", m.text());
            m.picture().ifPresent(p -> picture("picture", p));
        });
    }

    private void group(Surface.Group group) {
        yaml.text("name", group.name());
        yaml.text("about", group.about());
        yaml.plain("members", group.members());
        entries(group.entries());
    }

    private void entries(List<DiscussionEntry> entries) {
        list("entries", entries, e -> {
            person("author", e.author());
            yaml.text("time", e.time());
            markable("text", e.text());
            counts(e.counts());
            e.picture().ifPresent(p -> picture("picture", p));
        });
    }

    private void profile(Surface.Profile profile) {
        person("doctor", profile.doctor());
        profile.photo().ifPresent(p -> picture("photo", p));
        markable("place", profile.place());
        markable("link", profile.link());
        yaml.plain("following", profile.following());
        yaml.plain("followers", profile.followers());
        profile.pinned().ifPresent(pinned -> yaml.map("pinned", () -> {
            yaml.text("time", pinned.time());
            markable("text", pinned.text());
            counts(pinned.counts());
        }));
    }

    private void webPage(Surface.WebPage page) {
        yaml.quoted("address", page.address());
        yaml.text("site", page.site());
        markable("heading", page.heading());
        page.picture().ifPresent(p -> picture("picture", p));
        list("sections", page.sections(), section -> {
            markable("title", section.title());
            markable("text", section.text());
        });
    }

    private void hit(SearchHit hit) {
        yaml.plain("paid", hit.paid());
        yaml.quoted("address", hit.address());
        markable("title", hit.title());
        markable("text", hit.text());
    }

    private void story(Surface.Story story) {
        person("author", story.author());
        yaml.text("time", story.time());
        picture("picture", story.picture());
        list("overlays", story.overlays(), overlay -> {
            yaml.plain("place", overlay.place().name().toLowerCase(Locale.ROOT));
            markable("text", overlay.text());
        });
    }

    private void review(Surface.Review review) {
        yaml.text("place", review.place());
        person("doctor", review.doctor());
        yaml.quoted("reviewer", review.reviewer());
        yaml.plain("stars", review.stars());
        yaml.text("time", review.time());
        markable("text", review.text());
        review.reply().ifPresent(reply -> yaml.map("reply", () -> {
            yaml.text("time", reply.time());
            markable("text", reply.text());
        }));
    }

    private void counts(Surface.Counts counts) {
        yaml.map("counts", () -> {
            yaml.plain("replies", counts.replies());
            yaml.plain("reposts", counts.reposts());
            yaml.plain("likes", counts.likes());
        });
    }

    private void person(String key, Person person) {
        yaml.map(key, () -> {
            yaml.quoted("name", person.name());
            yaml.quoted("handle", person.handle());
            markable("bio", person.bio());
        });
    }

    private void picture(String key, Picture picture) {
        yaml.map(key, () -> picture(picture));
    }

    private void picture(Picture picture) {
        yaml.quoted("file", picture.file());
        yaml.text("alt", picture.alt());
        list("regions", picture.regions(), this::region);
    }

    private void region(Region region) {
        yaml.id("id", region.id());
        yaml.text("text", region.text());
        yaml.plain("weight", region.weight().name().toLowerCase(Locale.ROOT));
        region.type().ifPresent(type -> yaml.plain("type", type.code()));
        yaml.plain("box", List.of(region.left(), region.top(), region.width(), region.height()));
    }

    private void markable(String key, Markable text) {
        yaml.text(key, new Text(FragmentMarkup.write(text.fr()), FragmentMarkup.write(text.en())));
    }

    /** Nothing where there is nothing: an empty list is never written. */
    private <T> void list(String key, List<T> items, Consumer<T> content) {
        if (!items.isEmpty()) {
            yaml.map(key, () -> items.forEach(i -> yaml.item(() -> content.accept(i))));
        }
    }
}
