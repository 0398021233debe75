package fr.colloque.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.question.Question.Kind;
import fr.colloque.core.question.QuestionBank.Left;
import fr.colloque.core.question.QuestionBank.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoodleXmlTest {

    @Test
    void whatIsWrittenIsReadAsItWas() {
        assertThat(read(MoodleXml.write(Samples.QUESTIONS)))
                .isEqualTo(new QuestionBank(Samples.QUESTIONS, List.of()));
    }

    @Test
    void aFileAsMoodleWritesItIsRead() {
        QuestionBank bank = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <quiz>
                  <question type="category"><category><text>$course$/top</text></category></question>
                  <question type="multichoice">
                    <name><text>Le groupe</text></name>
                    <questiontext format="html"><text><![CDATA[<p>Que&nbsp;répondre&#160;?</p>]]></text></questiontext>
                    <defaultgrade>1.0</defaultgrade><single>true</single>
                    <answer fraction="100" format="html"><text><![CDATA[<p>Rien</p>]]></text>
                      <feedback format="html"><text><![CDATA[<p>Oui.</p>]]></text></feedback></answer>
                    <answer fraction="0" format="html"><text>Tout</text></answer>
                  </question>
                  <question type="matching"><name><text>M</text></name>
                    <questiontext format="html"><text>Associez</text></questiontext>
                    <subquestion format="html"><text><![CDATA[<p>un</p>]]></text><answer><text>1</text></answer></subquestion>
                    <subquestion format="html"><text></text><answer><text>2</text></answer></subquestion>
                  </question>
                  <question type="essay"><name><text>Récit</text></name>
                    <questiontext format="html"><text>Racontez</text></questiontext></question>
                  <question type="truefalse"><name><text>V</text></name>
                    <questiontext format="html"><text>Vrai ?</text></questiontext>
                    <answer fraction="0"><text>true</text></answer>
                    <answer fraction="100"><text>false</text></answer></question>
                </quiz>
                """);
        assertThat(bank.questions()).extracting(Question::kind)
                .containsExactly(Kind.ONE, Kind.MATCHING, Kind.TRUE_FALSE);
        assertThat(bank.questions().getFirst().text()).isEqualTo("Que\u00a0répondre\u00a0?");
        assertThat(bank.questions().getFirst().answers().getFirst().why()).isEqualTo("Oui.");
        assertThat(bank.questions().getLast().answers().getLast().percent()).isEqualTo("100");
        assertThat(bank.left()).containsExactly(new Left("Récit", Reason.KIND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no xml", "<quiz><question>", "<html></html>",
        "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><quiz><question "
                + "type=\"essay\"><name><text>&x;</text></name></question></quiz>",
        "<!DOCTYPE quiz [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><quiz>&b;</quiz>"})
    void whatIsNoFileOfQuestionsIsLeftOutAsUnreadable(String file) {
        QuestionBank bank = read(file);
        assertThat(bank.questions()).isEmpty();
        assertThat(bank.left()).extracting(Left::reason).containsExactly(Reason.UNREADABLE);
    }

    private static QuestionBank read(String file) {
        return MoodleXml.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
