package fr.colloque.catalogue.store;

import jakarta.persistence.EntityManager;

/** The repository of revisions without a container. */
public final class KeptRevisions {

    private KeptRevisions() { }

    public static Revisions with(EntityManager em) {
        Revisions revisions = new Revisions();
        revisions.em = em;
        return revisions;
    }
}
