package archfixture.attempt;

import jakarta.faces.context.FacesContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.logging.Logger;

/** Asks the machine for the time, shouts it, and opens a transaction to do so. */
public class ClockHelper {

    @Transactional
    public void shout(FacesContext context) {
        System.out.println(Instant.now());
        Logger.getGlobal().info(context.toString());
    }
}
