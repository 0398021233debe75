package fr.colloque.core.check;

import fr.colloque.core.module.Language;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Rule;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * A finding in the words of its reader.
 *
 * @param what what is wrong
 * @param todo what to do about it
 */
public record FindingText(String what, String todo) {

    private static final String BUNDLE = "i18n.findings";
    private static final int EXPECTED_TYPE = 1;
    private static final int LONGEST_FACT = 120;

    public static FindingText of(Finding finding, Language language) {
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, language.locale(),
                FindingText.class.getClassLoader(), ResourceBundle.Control
                        .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] facts = finding.args().stream().map(FindingText::shortened).toArray();
        if (finding.rule().equals(Rule.SCHEMA_TYPE.code()) && facts.length > EXPECTED_TYPE) {
            String key = "type." + facts[EXPECTED_TYPE];
            facts[EXPECTED_TYPE] = words.containsKey(key) ? words.getString(key)
                    : facts[EXPECTED_TYPE];
        }
        String key = "rule." + finding.rule();
        return new FindingText(said(words.getString(key + ".what"), language, facts),
                said(words.getString(key + ".todo"), language, facts));
    }

    private static String said(String pattern, Language language, Object[] facts) {
        return new MessageFormat(pattern, language.locale()).format(facts);
    }

    /** A whole paragraph in a message hides the message. */
    private static String shortened(String fact) {
        return fact.length() <= LONGEST_FACT ? fact : fact.substring(0, LONGEST_FACT) + "…";
    }
}
