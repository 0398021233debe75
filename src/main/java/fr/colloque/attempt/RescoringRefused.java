package fr.colloque.attempt;

import fr.colloque.platform.Refusal;

/** A scenario is not scored again, or not now. Nothing was changed. */
public class RescoringRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why not; message keys end in these words. */
    public enum Why {
        /** The corrected revision asks something else, so that answers would mean other things. */
        anotherQuestion(Kind.INVALID),
        /** Experts score it, no author's key. */
        scoredByExperts(Kind.INVALID),
        /** There is no revision to correct, or it is the corrected one itself. */
        noRevision(Kind.INVALID),
        /** A proposal for this scenario is open. */
        alreadyOpen(Kind.CONFLICT),
        /** Whoever proposed it cannot decide it. */
        ownProposal(Kind.FORBIDDEN),
        /** Only whoever proposed it takes it back. */
        anothersProposal(Kind.FORBIDDEN),
        /** It was decided, or taken back, before. */
        decided(Kind.CONFLICT),
        /** Sittings were handed in or corrected since the dry run that was shown. */
        resultsMoved(Kind.CONFLICT);

        private final Kind kind;

        Why(Kind kind) {
            this.kind = kind;
        }
    }

    private final Why why;

    public RescoringRefused(Why why) {
        super(why.kind, "refusal.rescoring." + why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
