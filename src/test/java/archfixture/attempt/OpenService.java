package archfixture.attempt;

/** A service that does not say who may enter. */
public class OpenService {

    public void enter() {
        // nothing to do: the open door is the point
    }
}
