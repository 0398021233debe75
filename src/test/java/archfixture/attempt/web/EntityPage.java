package archfixture.attempt.web;

import archfixture.attempt.store.SettableEntity;

/** A page that shows an entity. */
public class EntityPage {

    public Long show(SettableEntity entity) {
        return entity.id;
    }
}
