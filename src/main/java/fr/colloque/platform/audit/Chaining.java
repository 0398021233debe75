package fr.colloque.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Links what was written since, in transactions of its own. */
@ApplicationScoped
class Chaining {

    @Inject Chain chain;

    /** Links some entries; false when none is left, or another node is at it. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean linkSome() {
        return chain.link() > 0;
    }
}
