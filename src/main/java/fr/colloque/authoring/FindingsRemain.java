package fr.colloque.authoring;

import fr.colloque.core.source.Finding;
import fr.colloque.platform.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** A work with its drafts breaks rules of content, so it is neither reviewed nor published. */
public class FindingsRemain extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 3;

    private final transient List<Finding> findings;

    public FindingsRemain(List<Finding> findings) {
        super(Kind.CONFLICT, "authoring.refusal.findingsRemain", findings.size(),
                findings.stream().map(f -> f.file().substring(f.file().lastIndexOf('/') + 1))
                        .distinct().limit(NAMED).collect(Collectors.joining(", ")));
        this.findings = List.copyOf(findings);
    }

    /** What is wrong, by file and line. */
    public List<Finding> findings() {
        return findings;
    }
}
