package fr.colloque.core.evidence;

import java.util.ArrayList;
import java.util.List;

/** The lines of one file of evidence as they are made, each numbered and tied to the one before. */
public final class Lines {

    private String last = Line.NOTHING;
    private int number;

    /** The next line; its number comes before what it says. */
    public Line next(List<String> said) {
        List<String> fields = new ArrayList<>(said.size() + 1);
        fields.add(Integer.toString(++number));
        fields.addAll(said);
        Line line = Line.after(last, fields);
        last = line.hash();
        return line;
    }

    /** How many there are so far. */
    public int count() {
        return number;
    }

    /** What ties the last line to all before it: whoever kept it knows the whole file. */
    public String seal() {
        return last;
    }
}
