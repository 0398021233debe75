package fr.colloque.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.question.Question.Answer;
import fr.colloque.core.question.Question.Kind;
import fr.colloque.core.question.Question.Pair;
import fr.colloque.core.question.QuestionBank.Left;
import fr.colloque.core.question.QuestionBank.Reason;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class GiftTest {

    private static final BigDecimal RIGHT = new BigDecimal(100);

    @Test
    void oneOfSeveralIsReadWithItsReasons() {
        assertThat(read("""
                // a remark
                $CATEGORY: $course$/secret

                ::Le groupe:: Que répondre ? {
                  =Rien de reconnaissable #Le secret tient aussi entre confrères.
                  ~L'âge et le service#Ensemble, ils suffisent.
                  ~%50%Le service
                }
                """)).containsExactly(new Question("Le groupe", "Que répondre ?", Kind.ONE, List.of(
                new Answer("Rien de reconnaissable", RIGHT,
                        "Le secret tient aussi entre confrères."),
                new Answer("L'âge et le service", BigDecimal.ZERO, "Ensemble, ils suffisent."),
                new Answer("Le service", new BigDecimal(50), "")), List.of()));
    }

    @Test
    void severalTruthsMatchesAndTypedAnswersAreToldApart() {
        assertThat(read("""
                Lesquels ? {~%50%A ~%50%B ~%-100%C}

                Le secret cesse à la mort. {FALSE #Il demeure. #Oui.}

                Vrai ? {T}

                Qui ? {=un médecin =%50%un interne}

                Associez. {
                  =R. 4127-4 -> secret
                  =R. 4127-13 -> prudence
                  = -> publicité
                }
                """)).extracting(Question::kind).containsExactly(Kind.SEVERAL, Kind.TRUE_FALSE,
                Kind.TRUE_FALSE, Kind.SHORT_ANSWER, Kind.MATCHING);
        Question truth = read("Le secret cesse à la mort. {FALSE #Il demeure. #Oui.}").getFirst();
        assertThat(truth.answers()).containsExactly(
                new Answer("", BigDecimal.ZERO, "Il demeure."), new Answer("", RIGHT, "Oui."));
        assertThat(read("A {=x -> 1 =y -> 2 = -> 3}").getFirst().pairs()).containsExactly(
                new Pair("x", "1"), new Pair("y", "2"), new Pair("", "3"));
    }

    @Test
    void escapedSignsArePartOfTheText() {
        assertThat(read("::a\\:\\:b:: 1 \\= \\{x\\}\\nligne \\~ \\# \\\\ {=o\\=k ~non}"))
                .containsExactly(new Question("a::b", "1 = {x}\nligne ~ # \\", Kind.ONE, List.of(
                        new Answer("o=k", RIGHT, ""), new Answer("non", BigDecimal.ZERO, "")),
                        List.of()));
    }

    @Test
    void aGapStandsWhereTheAnswersStood() {
        assertThat(read("Le secret est {=général ~partiel} et absolu.").getFirst().text())
                .isEqualTo("Le secret est _____ et absolu.");
    }

    @Test
    void htmlBecomesText() {
        assertThat(read("[html]<p>A &amp; <b>B</b></p><script>x</script> {=a ~b}").getFirst()
                .text()).isEqualTo("A & B");
    }

    @Test
    void whatCannotBeTakenIsNamed() {
        assertThat(Gift.read("""
                ::Nombre:: Combien ? {#3:1}

                ::Récit:: Racontez. {}

                Une description.

                ::Abîmé:: Quoi ? {=a

                ::Bruit:: Quoi ? {x =a ~b}

                ::Vide:: {=a ~b}
                """).left()).containsExactly(new Left("Nombre", Reason.KIND),
                new Left("Récit", Reason.KIND), new Left("Une description.", Reason.KIND),
                new Left("Abîmé", Reason.UNREADABLE), new Left("Bruit", Reason.UNREADABLE),
                new Left("Vide", Reason.INCOMPLETE));
    }

    @Test
    void fivehundredAreRead() {
        QuestionBank bank = Gift.read("Q {=a ~b}\n\n".repeat(QuestionBank.MOST + 1));
        assertThat(bank.questions()).hasSize(QuestionBank.MOST);
        assertThat(bank.left()).containsExactly(new Left("Q", Reason.TOO_MANY));
    }

    @Test
    void whatIsWrittenIsReadAsItWas() {
        List<Question> questions = Samples.QUESTIONS;
        assertThat(Gift.read(Gift.write(questions))).isEqualTo(
                new QuestionBank(Samples.withoutReasonsOfTruths(), List.of()));
    }

    private static List<Question> read(String text) {
        QuestionBank bank = Gift.read(text);
        assertThat(bank.left()).isEmpty();
        return bank.questions();
    }
}
