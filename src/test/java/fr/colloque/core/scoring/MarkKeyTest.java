package fr.colloque.core.scoring;

import static fr.colloque.Samples.aDirectMessage;
import static fr.colloque.Samples.aPost;
import static fr.colloque.Samples.aReview;
import static fr.colloque.Samples.markable;
import static fr.colloque.core.module.Language.EN;
import static fr.colloque.core.module.Language.FR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Words;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkKeyTest {

    @Test
    void aPostIsCountedThroughItsBioItsTimeAndItsText() {
        Surface post = aPost("Médecin [[accepted:urgentiste]]", "[[decisive:mardi|F-DATE]], 14:05",
                "Un [[decisive:chasseur]] à Montvaloir");
        assertThat(MarkKey.of(post, FR)).isEqualTo(new MarkKey(Set.of(2, 5), Set.of(1)));
    }

    @Test
    void theMessagesOfAnExchangeAreCountedOneAfterTheOther() {
        Surface exchange = aDirectMessage("Bonjour docteur", "Votre [[decisive:glycémie]] monte",
                "[[accepted:Merci]] !");
        assertThat(MarkKey.of(exchange, FR)).isEqualTo(new MarkKey(Set.of(3), Set.of(5)));
    }

    @Test
    void theAnswerToAReviewIsCountedAfterIt() {
        Surface review = aReview("Pas [[accepted:reçu]]",
                "Votre [[decisive:poids]] [[decisive:vous]]");
        assertThat(MarkKey.of(review, FR)).isEqualTo(new MarkKey(Set.of(3, 4), Set.of(1)));
    }

    @Test
    void aReviewThatNobodyAnsweredEndsWithItsText() {
        Surface.Review answered = aReview("Jamais [[decisive:rappelé]]", "Non");
        Surface review = new Surface.Review(answered.place(), answered.doctor(),
                answered.reviewer(), answered.stars(), answered.time(), answered.text(),
                Optional.empty());
        assertThat(MarkKey.of(review, FR)).isEqualTo(new MarkKey(Set.of(1), Set.of()));
    }

    @Test
    void everyWordOfAFragmentDecides() {
        Surface post = aPost("", "", "Ma [[decisive:rage humaine, enfin]] vue");
        assertThat(MarkKey.of(post, FR).decisive()).containsExactlyInAnyOrder(1, 2, 3);
    }

    @ParameterizedTest(name = "« {0} »: word {1} of {2} decides")
    @CsvSource({
        "à [[decisive:l’hôpital]] hier, 1, 3",
        "à l’[[decisive:hôpital]] hier, 1, 3",
        "vu [[decisive:#mardi]] soir, 1, 3",
        "par [[decisive:@dr_kervadec_fictif]] seul, 1, 3",
        "un [[decisive:👩🏽‍⚕️]] là, 1, 3",
        "bravo [[decisive:👏👏]] là, 1 2, 4",
        "cet [[decisive:e\u0301te\u0301]] là, 1, 3",
        "à [[decisive:14:05]] pile, 1, 3",
        "[[decisive:🇫🇷]] vu ici, 0, 3",
        "vu et [[decisive:« noté »]], 2, 3"})
    void aWordIsWhatADoctorCanMark(String markup, String numbers, int words) {
        Surface.Post post = aPost("", "", markup);
        Set<Integer> expected = Stream.of(numbers.split(" ")).map(Integer::valueOf)
                .collect(Collectors.toSet());
        assertThat(MarkKey.of(post, FR).decisive()).isEqualTo(expected);
        assertThat(Words.of(post.text().in(FR).plain())).hasSize(words);
    }

    @Test
    void eachLanguageHasItsOwnNumbers() {
        Surface post = aPost("", "", markable("Aux urgences de [[decisive:Montvaloir]]",
                "In [[decisive:Montvaloir]], emergency room"));
        assertThat(MarkKey.of(post, FR).decisive()).containsExactly(3);
        assertThat(MarkKey.of(post, EN).decisive()).containsExactly(1);
    }

    @Test
    void whereNothingIsMarkedNothingDecides() {
        assertThat(MarkKey.of(aPost("Médecin", "hier", "Bonjour"), FR))
                .isEqualTo(new MarkKey(Set.of(), Set.of()));
    }
}
