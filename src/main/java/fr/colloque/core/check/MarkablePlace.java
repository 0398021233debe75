package fr.colloque.core.check;

import static fr.colloque.core.check.ScenarioAtHand.steps;

import fr.colloque.core.module.Language;
import fr.colloque.core.module.Markable;
import fr.colloque.core.module.Surface;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text of a surface that can be marked, and its place in the file of the scenario. */
record MarkablePlace(Object[] path, Markable text) {

    static List<MarkablePlace> of(Surface surface) {
        return switch (surface) {
            case Surface.Post post -> List.of(
                    new MarkablePlace(steps("surface", "author", "bio"), post.author().bio()),
                    new MarkablePlace(steps("surface", "time"), post.time()),
                    new MarkablePlace(steps("surface", "text"), post.text()));
            case Surface.DirectMessage exchange -> messages(exchange.messages());
            case Surface.Review review -> review(review);
            default -> throw new IllegalArgumentException(surface.kind());
        };
    }

    private static List<MarkablePlace> messages(List<Surface.Message> messages) {
        List<MarkablePlace> places = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            places.add(new MarkablePlace(steps("surface", "messages", i, "text"),
                    messages.get(i).text()));
        }
        return places;
    }

    private static List<MarkablePlace> review(Surface.Review review) {
        List<MarkablePlace> places = new ArrayList<>();
        places.add(new MarkablePlace(steps("surface", "text"), review.text()));
        review.reply().ifPresent(reply -> places.add(
                new MarkablePlace(steps("surface", "reply", "text"), reply.text())));
        return places;
    }

    /** The path of this text in one language. */
    Object[] in(Language language) {
        Object[] deeper = Arrays.copyOf(path, path.length + 1);
        deeper[path.length] = language.code();
        return deeper;
    }
}
