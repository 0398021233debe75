package fr.colloque.authoring.web;

import fr.colloque.authoring.RemarkThread;

/**
 * A remark in a list.
 *
 * @param place what it hangs on, in words
 * @param link  to where it is mended
 */
public record RemarkLine(RemarkThread thread, String place, String link) {

    /** By which an answer that is being typed is known. */
    public String key() {
        return Long.toString(thread.id());
    }
}
