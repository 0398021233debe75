package fr.colloque.core.source;

import fr.colloque.core.module.Markable;
import fr.colloque.core.module.Person;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Text;

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
            case Surface.DirectMessage message -> directMessage(message);
            case Surface.Review review -> review(review);
            default -> throw new IllegalArgumentException(surface.kind());
        }
    }

    private void post(Surface.Post post) {
        person("author", post.author());
        markable("time", post.time());
        markable("text", post.text());
        yaml.map("counts", () -> {
            yaml.plain("replies", post.counts().replies());
            yaml.plain("reposts", post.counts().reposts());
            yaml.plain("likes", post.counts().likes());
        });
        post.quoted().ifPresent(quoted -> yaml.map("quoted", () -> {
            person("author", quoted.author());
            yaml.text("time", quoted.time());
            yaml.text("text", quoted.text());
        }));
    }

    private void directMessage(Surface.DirectMessage exchange) {
        person("doctor", exchange.doctor());
        person("other", exchange.other());
        yaml.map("messages", () -> exchange.messages().forEach(m -> yaml.item(() -> {
            yaml.plain("from", m.fromDoctor() ? "doctor" : "other");
            yaml.text("time", m.time());
            markable("text", m.text());
        })));
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

    private void person(String key, Person person) {
        yaml.map(key, () -> {
            yaml.quoted("name", person.name());
            yaml.quoted("handle", person.handle());
            markable("bio", person.bio());
        });
    }

    private void markable(String key, Markable text) {
        yaml.text(key, new Text(FragmentMarkup.write(text.fr()), FragmentMarkup.write(text.en())));
    }
}
