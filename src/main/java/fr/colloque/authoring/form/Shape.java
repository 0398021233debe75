package fr.colloque.authoring.form;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What may stand in one place of a scenario. Made by {@link Outline} and never changed again. */
public final class Shape implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final Kind kind;
    private final List<String> choices = new ArrayList<>();
    private final List<Shape> parts = new ArrayList<>();
    private final Map<String, List<Shape>> variants = new LinkedHashMap<>();
    private Presence presence = Presence.ALWAYS;
    private String otherwise = "";
    private String label;
    private String hint = "";
    private int fewest;
    private int most;
    private int rows = 1;
    private boolean markable;
    private boolean leading;

    private Shape(String key, Kind kind, Shape... parts) {
        this.key = key;
        this.kind = kind;
        this.label = key;
        this.parts.addAll(List.of(parts));
    }

    static Shape of(Kind kind, String key) {
        return new Shape(key, kind);
    }

    static Shape line(String key, int most) {
        return new Shape(key, Kind.LINE).between(0, most);
    }

    /** A text in both languages, typed in boxes of so many lines. */
    static Shape words(String key, int rows) {
        Shape words = new Shape(key, Kind.WORDS, line("fr", 0), line("en", 0));
        words.rows = rows;
        return words;
    }

    static Shape number(String key, int least, int greatest) {
        return new Shape(key, Kind.NUMBER).between(least, greatest)
                .otherwise(Integer.toString(least));
    }

    static Shape choice(String key, String... choices) {
        Shape choice = new Shape(key, Kind.CHOICE).otherwise(choices.length == 0 ? "" : choices[0]);
        choice.choices.addAll(List.of(choices));
        return choice;
    }

    static Shape part(String key, Shape... parts) {
        return new Shape(key, Kind.PART, parts);
    }

    /** A list of such items; the items themselves have no key. */
    static Shape parts(String key, int fewest, int most, Shape item) {
        return new Shape(key, Kind.PARTS, item).between(fewest, most);
    }

    /** The least and greatest number, the fewest and most parts or signs; 0 for no limit. */
    Shape between(int few, int many) {
        fewest = few;
        most = many;
        return this;
    }

    /** No more signs than this. */
    Shape within(int signs) {
        return between(0, signs);
    }

    /** What stands there before anything is typed. */
    Shape otherwise(String value) {
        otherwise = value;
        return this;
    }

    /** The end of the message keys that name it, where that is not its own key. */
    Shape named(String name) {
        label = name;
        return this;
    }

    /** The end of the message key of its hint. */
    Shape hinted(String name) {
        hint = name;
        return this;
    }

    /** Its words may be marked. */
    Shape marked() {
        markable = true;
        return this;
    }

    /** Drawn before the parts beside it. */
    Shape first() {
        leading = true;
        return this;
    }

    Shape wanted() {
        presence = Presence.WANTED;
        return this;
    }

    Shape told() {
        presence = Presence.TOLD;
        return this;
    }

    /** Besides its parts it has these where its part {@code kind} has this value. */
    Shape with(String variant, Shape... more) {
        variants.put(variant, List.of(more));
        return this;
    }

    /** The parts in the order of the file, for this value of {@code kind}. */
    List<Shape> parts(String variant) {
        List<Shape> all = new ArrayList<>(parts);
        all.addAll(variants.getOrDefault(variant, List.of()));
        return all;
    }

    /** The shape of what a list holds. */
    Shape item() {
        return parts.getFirst();
    }

    Presence presence() {
        return presence;
    }

    String otherwise() {
        return otherwise;
    }

    /** The values that {@code kind} may have. */
    List<String> variants() {
        return List.copyOf(variants.keySet());
    }

    boolean hasVariants() {
        return !variants.isEmpty();
    }

    boolean isLeading() {
        return leading;
    }

    public String getKey() {
        return key;
    }

    public Kind getKind() {
        return kind;
    }

    public List<String> getChoices() {
        return choices;
    }

    public String getLabel() {
        return label;
    }

    public String getHint() {
        return hint;
    }

    public int getFewest() {
        return fewest;
    }

    public int getMost() {
        return most;
    }

    public int getRows() {
        return rows;
    }

    public boolean isMarkable() {
        return markable;
    }
}
