package fr.colloque.platform.faces;

import fr.colloque.platform.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** What was sent is larger than anything the application takes; nothing of it was kept. */
public class UploadTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTES = 32;
    /** As in {@code web.xml}, which refuses by itself, but without a word. */
    private static final long LARGEST = MEGABYTES * 1024L * 1024;
    private static final long LONGEST_PATIENCE = 8 * LARGEST;

    public UploadTooLarge() {
        super(Kind.INVALID, "refusal.text.uploadTooLarge", MEGABYTES);
    }

    /** Refuses a request that says itself that it is too large. */
    static void refuse(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST) {
            // a browser shows an answer only once it has sent everything
            request.getInputStream().skip(LONGEST_PATIENCE);
            throw new UploadTooLarge();
        }
    }
}
