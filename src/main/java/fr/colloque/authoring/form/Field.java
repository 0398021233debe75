package fr.colloque.authoring.form;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One place of a scenario with what is typed there, or with the parts that stand there. */
public final class Field implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Shape shape;
    private final Field parent;
    private final List<Field> parts = new ArrayList<>();
    private List<String> values = new ArrayList<>();
    private boolean there;

    private Field(Shape shape, Field parent) {
        this.shape = shape;
        this.parent = parent;
        this.there = shape.presence() != Presence.WANTED;
    }

    /** A field of this shape with nothing in it; a list has as many parts as it needs. */
    static Field blank(Shape shape, Field parent) {
        Field field = new Field(shape, parent);
        if (shape.getKind().isLeaf()) {
            field.values = shape.otherwise().isEmpty() ? new ArrayList<>()
                    : new ArrayList<>(List.of(shape.otherwise().split(",")));
        } else if (shape.getKind() != Kind.PARTS) {
            field.vary("");
        } else if (!shape.item().hasVariants()) {
            IntStream.range(0, shape.getFewest()).forEach(i -> field.add(""));
        }
        return field;
    }

    /** Gives it the blank parts that belong to this value of {@code kind}. */
    void vary(String variant) {
        parts.clear();
        shape.parts(variant).forEach(s -> parts.add(blank(s, this)));
        if (shape.hasVariants()) {
            get("kind").set(List.of(variant));
        }
    }

    /** One more part at the end of a list. */
    Field append(String variant) {
        Field item = blank(shape.item(), this);
        parts.add(item);
        if (shape.item().hasVariants()) {
            item.vary(variant);
        }
        return item;
    }

    /** The same, under ids of its own where its kind has ids. */
    Field add(String variant) {
        Field item = append(variant);
        item.part("id").ifPresent(id -> id.set(List.of(FreeId.in(this))));
        return item;
    }

    void remove(Field item) {
        parts.remove(item);
    }

    /** Moves an item of this list by so many places, as far as there is room. */
    void move(Field item, int by) {
        int from = parts.indexOf(item);
        int to = Math.clamp(from + (long) by, 0, parts.size() - 1);
        Collections.swap(parts, from, to);
    }

    void place(Comparator<Field> order) {
        parts.sort(order);
    }

    /** Takes all items out of a list. */
    void clear() {
        if (shape.getKind() == Kind.PARTS) {
            parts.clear();
        }
    }

    void set(List<String> typed) {
        values = new ArrayList<>(typed);
    }

    void setThere(boolean wanted) {
        there = wanted;
    }

    /** Takes over all of another field of its shape. */
    void become(Field other) {
        there = other.there;
        values = new ArrayList<>(other.values);
        parts.clear();
        for (Field part : other.parts) {
            Field own = new Field(part.shape, this);
            own.become(part);
            parts.add(own);
        }
    }

    /** Whether the file says nothing of it. */
    boolean isSilent() {
        return switch (shape.presence()) {
            case WANTED -> !there;
            case TOLD -> isUntouched();
            case ALWAYS -> shape.getKind() == Kind.PARTS && parts.isEmpty();
        };
    }

    private boolean isUntouched() {
        return shape.getKind().isLeaf()
                ? String.join(",", values).equals(shape.otherwise())
                : parts.stream().allMatch(Field::isUntouched);
    }

    /** Where it stands in the scenario: {@code surface.messages.2.text.en}. */
    public String getPath() {
        if (parent == null) {
            return "";
        }
        String step = shape.getKey().isEmpty() ? Integer.toString(getPlace()) : shape.getKey();
        String above = parent.getPath();
        return above.isEmpty() ? step : above + "." + step;
    }

    /** Its place in the list it stands in, from 0. */
    public int getPlace() {
        return parent.parts.indexOf(this);
    }

    /** The part under this key, or at this place of a list. */
    Optional<Field> part(String step) {
        return parts.stream().filter(p -> p.shape.getKey().isEmpty()
                ? Integer.toString(p.getPlace()).equals(step)
                : p.shape.getKey().equals(step)).findFirst();
    }

    /** The part under this key; null where there is none. */
    public Field get(String key) {
        return part(key).orElse(null);
    }

    /** What is typed under this key; empty where there is no such part. */
    public String value(String key) {
        return part(key).map(Field::getValue).orElse("");
    }

    /** Itself and all its parts, in the order of the file. */
    Stream<Field> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Field::all));
    }

    public String getValue() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    public List<String> getValues() {
        return Collections.unmodifiableList(values);
    }

    public List<Field> getParts() {
        return Collections.unmodifiableList(parts);
    }

    /** Its parts in the order in which they are drawn; ids are not. */
    public List<Field> getDrawn() {
        return parts.stream().filter(p -> p.shape.getKind() != Kind.ID)
                .sorted(Comparator.comparing((Field p) -> !p.shape.isLeading())).toList();
    }

    public Shape getShape() {
        return shape;
    }

    public Field getParent() {
        return parent;
    }

    /** Whether the author may want it or not. */
    public boolean isOptional() {
        return shape.presence() == Presence.WANTED;
    }

    public boolean isThere() {
        return there;
    }

    /** Whether one more part may be added to a list. */
    public boolean isRoomLeft() {
        return parts.size() < shape.getMost();
    }

    /** Whether an item may be taken out of its list. */
    public boolean isRemovable() {
        return parent.parts.size() > parent.shape.getFewest();
    }

    /** Whether an item stands before another one of its list. */
    public boolean isLast() {
        return getPlace() == parent.parts.size() - 1;
    }
}
