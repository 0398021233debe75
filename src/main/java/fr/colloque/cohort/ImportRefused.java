package fr.colloque.cohort;

import fr.colloque.platform.Refusal;

/** An import that is not carried out, with the reason. */
public class ImportRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Why {
        /** The cohort has no name, or one of more than 100 characters. */
        NAME,
        /** No such course is offered. */
        COURSE,
        /** It was carried out before, or is under way. */
        NOT_OPEN,
        /** What is to be done is not what was shown. */
        NOT_SHOWN,
        /** All lines or none were asked for, and there are faulty ones. */
        FAULTY_LINES,
        /** No line can be imported. */
        NOTHING
    }

    private final Why why;

    public ImportRefused(Why why) {
        super(why == Why.NAME || why == Why.COURSE ? Kind.INVALID : Kind.CONFLICT,
                "cohort.why." + why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
