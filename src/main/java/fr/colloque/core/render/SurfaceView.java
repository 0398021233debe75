package fr.colloque.core.render;

import java.util.List;

/** A surface as it is drawn in one language: texts cut into words that can be marked. */
public sealed interface SurfaceView {

    /** The tag file that draws it. */
    String kind();

    /** Somebody on a surface. */
    record PersonView(String name, String handle, String initials, List<Segment> bio) { }

    /** A post; {@code quoted} is null where it quotes nothing. */
    record PostView(String kind, PersonView author, List<Segment> time, List<Segment> text,
                    int replies, int reposts, int likes, QuotedView quoted)
            implements SurfaceView { }

    /** The post that is quoted or answered. */
    record QuotedView(PersonView author, String time, String text) { }

    /** A private exchange. */
    record DirectMessageView(String kind, PersonView doctor, PersonView other,
                             List<MessageView> messages) implements SurfaceView { }

    /** One message of it. */
    record MessageView(boolean fromDoctor, String time, List<Segment> text) { }

    /** A review; {@code replyText} is empty where nobody answered. */
    record ReviewView(String kind, String place, PersonView doctor, String reviewer,
                      String reviewerInitials, int stars, String time, List<Segment> text,
                      String replyTime, List<Segment> replyText) implements SurfaceView { }
}
