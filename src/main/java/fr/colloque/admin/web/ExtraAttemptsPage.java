package fr.colloque.admin.web;

import fr.colloque.admin.web.AccountsPage.Line;
import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Text;
import fr.colloque.enrolment.ExtraAttemptService;
import fr.colloque.enrolment.GrantedAttempt;
import fr.colloque.enrolment.LimitedTest;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs the dialog of {@code /admin/accounts.xhtml} that grants a doctor one more attempt. */
@Named
@ViewScoped
public class ExtraAttemptsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ExtraAttemptService extra;
    @Inject Library library;
    @Inject LanguageChoice language;

    private long doctorId;
    private String doctorName = "";
    private String test;
    private String reason;

    /** Asks about one doctor. */
    public void choose(Line line) {
        doctorId = line.account().id();
        doctorName = line.account().firstName() + " " + line.account().lastName();
        test = null;
        reason = "";
    }

    public void grant() {
        String[] chosen = test.split(" ");
        extra.grant(Long.parseLong(chosen[0]), Pool.of(chosen[1]), reason);
        test = null;
        reason = "";
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(
                text("admin_accounts.text.grantedNow")));
    }

    /** What a choice in the list of tests sends. */
    public String value(LimitedTest limited) {
        return limited.enrolmentId() + " " + limited.test().code();
    }

    public List<LimitedTest> getTests() {
        return doctorId == 0 ? List.of() : extra.testsOf(doctorId);
    }

    public List<GrantedAttempt> getGranted() {
        return doctorId == 0 ? List.of() : extra.grantedTo(doctorId);
    }

    /** What to call a test. */
    public String title(Pool pool) {
        return text(pool == Pool.PRE_TEST ? "enrolment_path.title.preTest"
                : "enrolment_path.title.postTest");
    }

    private String text(String key) {
        return Texts.of(language.present(), key);
    }

    public Text courseOf(GrantedAttempt granted) {
        return library.requireCourse(granted.courseId(), granted.courseRevision())
                .course().title();
    }

    public int getLongest() {
        return ExtraAttemptService.LONGEST_REASON;
    }

    public String getDoctorName() {
        return doctorName;
    }

    public String getTest() {
        return test;
    }

    public void setTest(String test) {
        this.test = test;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
