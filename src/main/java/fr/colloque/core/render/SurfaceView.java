package fr.colloque.core.render;

import fr.colloque.core.module.Surface.Counts;
import java.util.List;

/**
 * A surface as it is drawn in one language: texts cut into words that can be marked. What a surface
 * does without is null, or empty where it is a list or a text.
 */
public sealed interface SurfaceView {

    /** The tag file that draws it. */
    String kind();

    /** Somebody on a surface. */
    record PersonView(String name, String handle, String initials, List<Segment> bio) { }

    /** A picture, with its regions where they are asked for or explained. */
    record PictureView(String address, String alt, List<RegionView> regions) { }

    /**
     * A rectangle of a picture, in hundredths of it.
     *
     * @param number among the regions of the surface, from 1
     * @param state {@code found}, {@code missed} or {@code extra}; {@code decisive} where nothing
     *              was asked for; empty otherwise and always before the answer
     */
    record RegionView(String id, int number, String text, int left, int top, int width,
                      int height, boolean picked, String state) { }

    /** A post. */
    record PostView(String kind, PersonView author, List<Segment> time, List<Segment> text,
                    Counts counts, QuotedView quoted, List<PictureView> pictures)
            implements SurfaceView { }

    /** The post that is quoted or answered. */
    record QuotedView(PersonView author, String time, String text) { }

    /** A post and the answers to it. */
    record ThreadView(String kind, List<EntryView> entries) implements SurfaceView { }

    /** A closed group. */
    record GroupView(String kind, String name, String about, int members,
                     List<EntryView> entries) implements SurfaceView { }

    /** What one person wrote in a thread or a group. */
    record EntryView(PersonView author, String time, List<Segment> text, Counts counts,
                     PictureView picture) { }

    /** A private exchange. */
    record DirectMessageView(String kind, PersonView doctor, PersonView other,
                             List<MessageView> messages) implements SurfaceView { }

    /** A teleconsultation. */
    record ChatView(String kind, String service, PersonView doctor, String patient,
                    String patientInitials, List<MessageView> messages) implements SurfaceView { }

    /** One message of an exchange. */
    record MessageView(boolean fromDoctor, String time, List<Segment> text,
                       PictureView picture) { }

    /** A profile. */
    record ProfileView(String kind, PersonView doctor, PictureView photo, List<Segment> place,
                       List<Segment> link, int following, int followers, PinnedView pinned)
            implements SurfaceView { }

    /** The post that a profile shows first. */
    record PinnedView(String time, List<Segment> text, Counts counts) { }

    /** A page of a site. */
    record WebPageView(String kind, String address, String site, List<Segment> heading,
                       PictureView picture, List<SectionView> sections) implements SurfaceView { }

    /** A part of a page. */
    record SectionView(List<Segment> title, List<Segment> text) { }

    /** What a search engine answers. */
    record SearchResultView(String kind, String query, List<HitView> hits)
            implements SurfaceView { }

    /** One hit of it. */
    record HitView(boolean paid, String address, List<Segment> title, List<Segment> text) { }

    /** A picture that is gone tomorrow. */
    record StoryView(String kind, PersonView author, String time, PictureView picture,
                     List<OverlayView> overlays) implements SurfaceView { }

    /** Words over it; {@code place} is {@code top}, {@code middle} or {@code bottom}. */
    record OverlayView(String place, List<Segment> text) { }

    /** A review; {@code replyText} is empty where nobody answered. */
    record ReviewView(String kind, String place, PersonView doctor, String reviewer,
                      String reviewerInitials, int stars, String time, List<Segment> text,
                      String replyTime, List<Segment> replyText) implements SurfaceView { }
}
