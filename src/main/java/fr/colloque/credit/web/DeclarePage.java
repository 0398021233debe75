package fr.colloque.credit.web;

import fr.colloque.catalogue.Library;
import fr.colloque.core.credit.Hours;
import fr.colloque.core.credit.PeriodTable;
import fr.colloque.core.module.Course.ActionType;
import fr.colloque.core.module.Text;
import fr.colloque.credit.ActivityService;
import fr.colloque.credit.NewActivity;
import fr.colloque.platform.Refusal;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Backs {@code /credit/declare.xhtml}: an activity done elsewhere, with its proof. */
@Named
@RequestScoped
public class DeclarePage {

    private static final int LARGEST = ActivityService.LARGEST * 1024 * 1024;

    @Inject ActivityService activities;
    @Inject SignedIn signedIn;
    @Inject Library library;
    @Inject Clock clock;
    @Inject LanguageChoice language;
    @Inject FacesContext faces;
    @Inject ExternalContext external;

    private String title;
    private String organiser;
    private String day;
    private String type = ActionType.FC.name();
    private String hours;
    private boolean orientation;
    private final Map<String, Boolean> blocks = new HashMap<>();
    private Part file;
    private String error;

    /** Refuses everybody but doctors before anything is typed. */
    public void load() {
        signedIn.require(Role.DOCTOR);
    }

    public void declare() throws IOException {
        try {
            activities.declare(new NewActivity(title, organiser, Asked.day(day).orElse(null),
                    ActionType.valueOf(type), amount(), orientation, chosen()), name(), content());
        } catch (Refusal refusal) {
            error = Texts.of(language.present(), refusal);
            return;
        }
        external.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        external.setResponseHeader("Location", "/credit/#elsewhere");
        faces.responseComplete();
    }

    /** Half hours as people write them; nothing where it is no such amount. */
    private Hours amount() {
        try {
            return new Hours(new BigDecimal(Objects.requireNonNullElse(hours, "").strip()
                    .replace(',', '.')));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return null;
        }
    }

    private Set<Integer> chosen() {
        return blocks.entrySet().stream().filter(e -> Boolean.TRUE.equals(e.getValue()))
                .map(e -> Integer.valueOf(e.getKey())).collect(Collectors.toSet());
    }

    private String name() {
        return file == null ? "" : file.getSubmittedFileName();
    }

    private byte[] content() throws IOException {
        return file == null ? new byte[0] : file.getInputStream().readNBytes(LARGEST + 1);
    }

    /** What a block of the certification périodique is called. */
    public Text block(int number) {
        return library.current().credit().schemes()
                .certificationOn(PeriodTable.dayOf(clock.instant()))
                .map(rule -> rule.blocks().get(number - 1)).orElse(null);
    }

    public List<ActionType> getTypes() {
        return Arrays.asList(ActionType.values());
    }

    public int getMegabytes() {
        return ActivityService.LARGEST;
    }

    public String getError() {
        return error;
    }

    public Map<String, Boolean> getBlocks() {
        return blocks;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getOrganiser() {
        return organiser;
    }

    public void setOrganiser(String organiser) {
        this.organiser = organiser;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public boolean isOrientation() {
        return orientation;
    }

    public void setOrientation(boolean orientation) {
        this.orientation = orientation;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
