package fr.colloque.catalogue;

import fr.colloque.core.module.Module;
import fr.colloque.core.module.Pool;
import fr.colloque.core.scoring.PaperDraw;
import java.time.Instant;
import java.util.List;

/** A module in the state of one of its revisions. */
public record PublishedModule(Module module, int number, String note, Instant publishedAt) {

    public String id() {
        return module.id();
    }

    /** The address of the folder from which the pictures of a revision are served. */
    public static String mediaFolder(String moduleId, int number) {
        return "/media/" + moduleId + "/" + number + "/";
    }

    /** How many scenarios there are to practise. */
    public int practiceSize() {
        return module.in(Pool.PRACTICE).size();
    }

    /** What this revision offers for a paper of this kind. */
    public List<PaperDraw.Candidate> candidates(Pool pool) {
        return module.in(pool).stream()
                .map(s -> new PaperDraw.Candidate(id(), number, s.id(), s.verdict(),
                        s.pair())).toList();
    }
}
