package fr.colloque.core.check;

import fr.colloque.core.module.DiscussionEntry;
import fr.colloque.core.module.Picture;
import fr.colloque.core.module.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A picture of a surface and its place in the file of the scenario. */
record PicturePlace(List<Object> path, Picture picture) {

    static List<PicturePlace> of(Surface surface) {
        return switch (surface) {
            case Surface.Post post -> listed("pictures",
                    post.pictures().stream().map(Optional::of).toList());
            case Surface.Exchange exchange -> listed("messages",
                    exchange.messages().stream().map(Surface.Message::picture).toList(),
                    "picture");
            case Surface.Discussion discussion -> listed("entries",
                    discussion.entries().stream().map(DiscussionEntry::picture).toList(),
                    "picture");
            case Surface.Profile profile -> single("photo", profile.photo());
            case Surface.WebPage page -> single("picture", page.picture());
            case Surface.Story story -> single("picture", Optional.of(story.picture()));
            case Surface.SearchResult result -> List.of();
            case Surface.Review review -> List.of();
        };
    }

    private static List<PicturePlace> single(String key, Optional<Picture> picture) {
        return picture.map(p -> new PicturePlace(List.of("surface", key), p)).stream().toList();
    }

    private static List<PicturePlace> listed(String list, List<Optional<Picture>> pictures,
                                             String... key) {
        List<PicturePlace> places = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            List<Object> path = new ArrayList<>(List.of("surface", list, i));
            path.addAll(List.of(key));
            pictures.get(i).ifPresent(p -> places.add(new PicturePlace(path, p)));
        }
        return places;
    }

    /** The path of something in this picture. */
    Object[] with(Object... further) {
        List<Object> whole = new ArrayList<>(path);
        whole.addAll(List.of(further));
        return whole.toArray();
    }
}
