package archfixture.catalogue;

import archfixture.attempt.store.SettableEntity;

/** Enters another feature by its store, and one that stands below at that. */
public class BackDoor {

    public void enter(SettableEntity entity) {
        entity.setId(1L);
    }
}
