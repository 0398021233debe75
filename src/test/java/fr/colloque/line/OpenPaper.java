package fr.colloque.line;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** A newcomer's test under way, open at its first question. */
final class OpenPaper implements AutoCloseable {

    /** What the page says after the receipt. */
    static final Pattern SAVED = Pattern.compile("Enregistré à \\d\\d:\\d\\d:\\d\\d");

    /** Where answers go. */
    static final String ANSWERS = "**/do/answer";

    private final String email;
    private final Visitor doctor;
    private final long attempt;

    OpenPaper() throws Exception {
        email = Visitor.newcomer();
        doctor = Visitor.signedIn(email);
        attempt = Sitting.start(doctor, "pre-test", "");
        page().onDialog(Dialog::accept);              // the browser's own, before leaving
        open(page(), 1);
    }

    String email() {
        return email;
    }

    Visitor doctor() {
        return doctor;
    }

    Page page() {
        return doctor.page();
    }

    long attempt() {
        return attempt;
    }

    void open(Page where, int question) {
        where.navigate("/attempt/paper?attempt=" + attempt + "&q=" + question);
    }

    void signInAgain(String who) {
        page().locator("#again-email").fill(who);
        page().locator("#again-password").fill(Visitor.PASSWORD);
        page().locator("#again button[type=submit]").click();
    }

    /** The judgement that is kept for a question, or a dash. */
    String kept(int question) throws Exception {
        return Visitor.single("""
                select coalesce(max(choice), '-') from answer
                where attempt_id = ? and position = ? and task = 0
                """, attempt, question);
    }

    /** Picks a judgement, and how sure one is where that is asked. */
    static void choose(Page where, int verdict) {
        verdict(where, verdict).click();
        Locator sure = where.locator("fieldset.sure label.opt").first();
        if (sure.isVisible()) {
            sure.click();
        }
    }

    static void give(Page where, int verdict) {
        choose(where, verdict);
        button(where).click();
    }

    static Locator verdict(Page where, int number) {
        return where.locator("label.verdict-opt").nth(number);
    }

    static Locator button(Page where) {
        return where.locator(".go button[type=submit]");
    }

    static Locator line(Page where) {
        return where.locator(".saved");
    }

    @Override
    public void close() {
        doctor.close();
    }
}
