package fr.colloque.credit.web;

import fr.colloque.core.credit.Career;
import fr.colloque.credit.CareerService;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;

/** Backs {@code /credit/career.xhtml}: since when the doctor practises, told once. */
@Named
@RequestScoped
public class CareerPage {

    private static final String ALREADY = "already";

    @Inject CareerService careers;
    @Inject LanguageChoice language;
    @Inject FacesContext faces;
    @Inject ExternalContext external;

    private String start = ALREADY;
    private String registered;
    private String stopped;
    private String returned;
    private String error;

    /** Fills the form with what was told last. */
    public void load() {
        if (!faces.isPostback()) {
            careers.mine().ifPresent(this::show);
        }
    }

    private void show(Career career) {
        start = career.registered().isPresent() ? "later" : ALREADY;
        registered = career.registered().map(LocalDate::toString).orElse("");
        stopped = career.stopped().map(LocalDate::toString).orElse("");
        returned = career.returned().map(LocalDate::toString).orElse("");
    }

    public void tell() {
        Optional<LocalDate> from = ALREADY.equals(start) ? Optional.empty()
                : Asked.day(registered);
        if (!ALREADY.equals(start) && from.isEmpty()) {
            error = Texts.of(language.present(), "credit_career.text.noDay");
            return;
        }
        try {
            careers.tell(new Career(from, Asked.day(stopped), Asked.day(returned)));
        } catch (IllegalArgumentException e) {
            error = Texts.of(language.present(), "credit_career.text.order");
            return;
        }
        external.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        external.setResponseHeader("Location", "/credit/");
        faces.responseComplete();
    }

    public String getError() {
        return error;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public String getRegistered() {
        return registered;
    }

    public void setRegistered(String registered) {
        this.registered = registered;
    }

    public String getStopped() {
        return stopped;
    }

    public void setStopped(String stopped) {
        this.stopped = stopped;
    }

    public String getReturned() {
        return returned;
    }

    public void setReturned(String returned) {
        this.returned = returned;
    }
}
