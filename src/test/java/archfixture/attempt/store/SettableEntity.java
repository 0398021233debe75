package archfixture.attempt.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that anybody may change from outside. */
@Entity
public class SettableEntity {

    @Id public Long id;

    public void setId(Long id) {
        this.id = id;
    }
}
