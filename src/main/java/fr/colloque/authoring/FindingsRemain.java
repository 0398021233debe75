package fr.colloque.authoring;

import fr.colloque.platform.Refusal;

/** The module with its drafts breaks rules of content, so it cannot be published. */
public class FindingsRemain extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param findings how many
     */
    public FindingsRemain(int findings) {
        super(Kind.CONFLICT, "authoring.refusal.findingsRemain", findings);
    }
}
