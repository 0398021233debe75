package archfixture.platform;

import archfixture.attempt.OpenService;

/** Technical ground that knows a feature. */
public class NosyGround {

    public void peek(OpenService service) {
        service.enter();
    }
}
