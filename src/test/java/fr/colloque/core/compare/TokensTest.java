package fr.colloque.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    /** In the table, {@code ~} stands for a no-break space and {@code /} parts two tokens. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`',
            textBlock = """
            l’hôpital ;                 l’/hôpital
            L'an ;                      L'/an
            jusqu’au jour ;             jusqu’/au/ /jour
            presqu’île ;                presqu’île
            prud’homme ;                prud’homme
            don’t ;                     don’t
            Dr O’Brien’s ;              Dr/ /O’Brien’s
            10~000 € ;                  10~000/ /€
            20~% ;                      20/~%
            «~oui~» ;                   «~/oui/~»
            14:05, mardi ;              14:05/,/ /mardi
            #ECN @dr_x_fictif ;         #ECN/ /@dr_x_fictif
            👩🏽‍⚕️👍 ;                     👩🏽‍⚕️/👍
            [[decisive:Mardi|F-DATE]] ! ; [[decisive:/Mardi/|F-DATE]]/ /!
            [[accepted:une vie]]. ;     [[accepted:/une/ /vie/]]/.
            """)
    void theseArePieces(String text, String pieces) {
        String real = text.replace('~', '\u00A0');
        assertThat(String.join("/", Tokens.of(real))).isEqualTo(pieces.replace('~', '\u00A0'));
    }
}
