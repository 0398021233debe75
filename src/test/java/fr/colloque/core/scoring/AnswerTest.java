package fr.colloque.core.scoring;

import static fr.colloque.Samples.aPost;
import static fr.colloque.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Language;
import fr.colloque.core.module.PartialCredit;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    private static final Surface POST = aPost("Médecin", "mardi", "Un mot");
    private static final Task JUDGE = new Task.Judge(Verdict.BREACH, PartialCredit.HALF, Stake.ONE);
    private static final Task MARK = new Task.Mark(Stake.ONE);
    private static final Task RULE = new Task.Rule(List.of("LB-6.5", "S-1"), Set.of("S-1"),
            Stake.ONE);

    @ParameterizedTest
    @EnumSource
    void everyVerdictIsReadByItsCode(Verdict verdict) {
        assertThat(read(JUDGE, verdict.code())).contains(new Answer.Judged(verdict));
    }

    @ParameterizedTest(name = "« {0} » is no verdict")
    @ValueSource(strings = {"", "BREACH", "Breach", " breach", "breach,none", "null", "0", "ok"})
    void nothingElseIsAVerdict(String choice) {
        assertThat(read(JUDGE, choice)).isEmpty();
    }

    @ParameterizedTest(name = "« {0} » is kept as « {1} »")
    @CsvSource({"'', ''", "',', ''", "0, 0", "'3,1,2', '1,2,3'", "'1,1,1', '1'", "' 4 , 2 ', '2,4'",
        "'07,7', '7'", "'10,9', '9,10'", "9999, 9999"})
    void markedWordsAreASetOfNumbers(String choice, String kept) {
        assertThat(read(MARK, choice).map(Answer::choice)).contains(kept);
    }

    @ParameterizedTest(name = "« {0} » marks no words")
    @ValueSource(strings = {"-1", "10000", "2147483648", "99999999999999999999", "1.5", "1e3",
        "0x1", "eins", "1,,x", "1;2", "1 2", "٣", "３", "²", "NaN", "' or 1=1"})
    void whatIsNoNumberOfAWordIsRefused(String choice) {
        assertThat(read(MARK, choice)).isEmpty();
    }

    @Test
    void markedWordsKeepTheLanguageInWhichTheyWereRead() {
        assertThat(Answer.read(MARK, POST, "1", Language.EN))
                .contains(new Answer.Marked(Set.of(1), Language.EN));
    }

    @ParameterizedTest(name = "« {0} » picks « {1} »")
    @CsvSource({"S-1, S-1", "'S-1,LB-6.5', 'LB-6.5,S-1'", "'S-1,S-1', S-1", "' S-1 ,', S-1"})
    void severalRulesMayBePicked(String choice, String kept) {
        assertThat(read(RULE, choice).map(Answer::choice)).contains(kept);
    }

    @ParameterizedTest(name = "« {0} » picks no rule")
    @ValueSource(strings = {"", ",", "S-2", "S-1,S-2", "s-1", "S-1;LB-6.5", "CSP-R4127-4"})
    void aRuleThatWasNotOfferedIsRefused(String choice) {
        assertThat(read(RULE, choice)).isEmpty();
    }

    @ParameterizedTest(name = "several {0}, « {1} »: read {2}")
    @CsvSource({"false, a, true", "false, 'a,a', true", "false, 'a,b', false", "false, '', false",
        "false, d, false", "true, 'a,b', true", "true, 'a,b,c', true", "true, 'a,d', false",
        "true, '', false"})
    void aQuestionTakesOneOptionUnlessItSaysSeveral(boolean several, String choice,
                                                    boolean taken) {
        Task choose = new Task.Choose(text("Que faire ?"), several, false, Stream.of("a", "b", "c")
                .map(id -> new Task.Option(id, text(id), id.equals("a"), text(""))).toList(),
                Stake.ONE);
        assertThat(read(choose, choice).isPresent()).isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0,5,12", ""})
    void whatIsKeptIsReadAgainAsTheSame(String choice) {
        Answer answer = read(MARK, choice).orElseThrow();
        assertThat(read(MARK, answer.choice())).contains(answer);
    }

    private static Optional<Answer> read(Task task, String choice) {
        return Answer.read(task, POST, choice, Language.FR);
    }
}
