package fr.colloque.core.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds traces of a patient in one text, French or English. Small rules that everybody can follow:
 * better a place too many to look at than a list of all towns.
 */
final class TraceScan {

    private static final String CAPITAL = "\\p{Lu}[\\p{L}’'-]*\\p{Ll}[\\p{L}’'-]*";
    private static final String MONTH = "(?:janvier|février|mars|avril|mai|juin|juillet|août"
            + "|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July"
            + "|August|September|October|November|December)";
    private static final Pattern TITLED = Pattern.compile("(?<![\\p{L}])(?:M\\.|MM\\.|Mme|Mlle"
            + "|Monsieur|Madame|Mr\\.?|Mrs\\.?|Ms\\.?|Miss)[ \u00A0\u202F](" + CAPITAL + ")");
    private static final Pattern FULL_NAME = Pattern.compile("(?<![\\p{L}])("
            + TraceWords.FIRST_NAMES + ")[ \u00A0\u202F](" + CAPITAL + "|\\p{Lu}{2,})(?![\\p{L}])");
    private static final Pattern TOWN = Pattern.compile("(?<![\\p{L}])(?:(?<!penser )"
            + "(?<!pensez )(?<!merci )(?<!Merci )(?<!grâce )(?<!face )à|À|près de|près d’"
            + "|non loin de|vers|in|In|near|from)[ \u00A0]?(" + CAPITAL + ")");
    private static final Pattern KNOWN_TOWN = Pattern.compile("(?<![\\p{L}-])(?:"
            + TraceWords.TOWNS + ")(?![\\p{L}-])");
    private static final Pattern HOSPITAL = Pattern.compile("(?iu:(?<![\\p{L}])(?:CHU|CHR|CHRU"
            + "|hôpital|clinique|centre hospitalier|maternité|ehpad)) "
            + "(?:de |d’|du |des |de la )?" + CAPITAL
            + "|" + CAPITAL + "(?: (?:University|General|Royal|City))? "
            + "(?:Hospital|Clinic)(?![\\p{L}])");
    /** A page may say on which day it was changed. */
    private static final Pattern DAY = Pattern.compile("(?<!mise? à jour le )(?<!pdated on )"
            + "(?<![\\d])(?:\\d{1,2}(?:er|st|nd|rd|th)?"
            + "[ \u00A0]" + MONTH + "|" + MONTH + "[ \u00A0]\\d{1,2}(?:st|nd|rd|th)?(?!\\d)"
            + "|\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)?\\d\\d)(?![\\d])");
    private static final Pattern AGE = Pattern.compile("(?<![\\d])\\d{1,3}[ \u00A0\u202F-]"
            + "?(?:ans|years? old|year-old)(?![\\p{L}])|(?i:aged|âgée? de) \\d{1,3}");
    private static final Pattern ANYWHERE = Pattern.compile("(?i)(?<![\\p{L}])(?:village|quartier"
            + "|commune|hameau|bourg|arrondissement|town|neighbou?rhood|hamlet|parish)(?![\\p{L}])");
    private static final Pattern JOB = Pattern.compile("(?iu)(?<![\\p{L}])(?:" + TraceWords.JOBS
            + ")(?![\\p{L}])");
    private static final Pattern DISEASE = Pattern.compile("(?iu)(?<![\\p{L}])(?:"
            + TraceWords.DISEASES + ")(?![\\p{L}])");

    private final String text;
    private final Set<String> shown;

    private TraceScan(String text, Set<String> shown) {
        this.text = text;
        this.shown = shown;
    }

    /**
     * The traces in a text, each with the words of its first place.
     *
     * @param shown names that stand beside the text anyway
     */
    static Map<Trace, String> of(String text, Set<String> shown) {
        TraceScan scan = new TraceScan(text, shown);
        Map<Trace, String> found = new EnumMap<>(Trace.class);
        scan.names().findFirst().ifPresent(words -> found.put(Trace.NAME, words));
        scan.places().findFirst().ifPresent(words -> found.put(Trace.PLACE, words));
        scan.all(DAY).findFirst().ifPresent(words -> found.put(Trace.DATE, words));
        scan.all(DISEASE).findFirst().ifPresent(words -> found.put(Trace.DISEASE, words));
        scan.portrait().ifPresent(words -> found.put(Trace.PORTRAIT, words));
        return found;
    }

    private Stream<String> all(Pattern pattern) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    private Stream<String> names() {
        return Stream.concat(all(TITLED), all(FULL_NAME))
                .filter(words -> shown.stream().noneMatch(name -> name.contains(words)
                        || words.endsWith(" " + name)));
    }

    private Stream<String> places() {
        Stream<String> towns = TOWN.matcher(text).results()
                .filter(m -> !TraceWords.NO_TOWNS.contains(m.group(1))).map(MatchResult::group);
        return Stream.of(all(HOSPITAL), towns, all(KNOWN_TOWN)).flatMap(Function.identity())
                .filter(words -> shown.stream().noneMatch(name -> name.contains(words)));
    }

    private Optional<String> portrait() {
        Stream<Optional<String>> parts = Stream.of(all(AGE).findFirst(),
                all(JOB).findFirst(), Stream.concat(places(), all(ANYWHERE)).findFirst());
        String said = parts.flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        boolean whole = said.chars().filter(c -> c == '·').count() == 2;
        return whole ? Optional.of(said) : Optional.empty();
    }
}
