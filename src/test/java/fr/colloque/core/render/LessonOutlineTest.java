package fr.colloque.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.render.LessonOutline.Placed;
import org.junit.jupiter.api.Test;

class LessonOutlineTest {

    @Test
    void headingsAndLinksKnowTheirLines() {
        LessonOutline outline = LessonOutline.of("""
                Une histoire.

                ## Un titre avec [lien](term:pseudonyme)

                - une
                - deux, voir [le secret](cite:CSP-R4127-4)
                  et [la loi](cite:CP-226-13)
                """);

        assertThat(outline.headings()).containsExactly(new Placed<>(2, 3));
        assertThat(outline.links()).containsExactly(new Placed<>("term:pseudonyme", 3),
                new Placed<>("cite:CSP-R4127-4", 6), new Placed<>("cite:CP-226-13", 7));
    }

    @Test
    void rawHtmlAndPicturesAreSeen() {
        LessonOutline outline = LessonOutline.of("a\n\n<div>\n\nb <br> c\n\n![x](y.png)\n");

        assertThat(outline.html()).extracting(Placed::line).containsExactly(3, 5);
        assertThat(outline.images())
                .containsExactly(new Placed<>(new LessonPicture("y.png", "x"), 7));
    }

    @Test
    void wordsInMarkupAreCountedOnce() {
        assertThat(LessonOutline.of("Un **mot** [de plus](cite:X), l’hôpital\nenfin.\n\nFin.")
                .words()).isEqualTo(7);
    }

    @Test
    void theDeepestPlaceIsKnown() {
        assertThat(LessonOutline.of("a\n\n> > > *b*\n").deepest()).isEqualTo(new Placed<>(6, 3));
    }
}
