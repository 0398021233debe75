package fr.colloque.admin.web;

import fr.colloque.account.AccountService;
import fr.colloque.catalogue.Library;
import fr.colloque.core.credit.Hours;
import fr.colloque.core.module.Course.ActionType;
import fr.colloque.credit.ActivityRow;
import fr.colloque.credit.ActivityService;
import fr.colloque.credit.Correction;
import fr.colloque.credit.CorrectionUnusable;
import fr.colloque.credit.EntryCorrectionService;
import fr.colloque.credit.EntryRow;
import fr.colloque.platform.Refusal;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Backs {@code /admin/ledger.xhtml}: a doctor's entries, and correcting one. */
@Named
@ViewScoped
public class LedgerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EntryCorrectionService corrections;
    @Inject ActivityService activities;
    @Inject AccountService accounts;
    @Inject Library library;
    @Inject LanguageChoice language;

    private long doctor;
    private long chosen;
    private String reason = "";
    private String type;
    private String hours;
    private boolean orientation;
    private String blocks;
    private String day;

    /** Opens the form about one entry, with what it says. */
    public void choose(EntryRow entry) {
        chosen = entry.id();
        reason = "";
        type = entry.worth().type().name();
        hours = entry.worth().hours().value().toPlainString();
        orientation = entry.worth().orientation();
        blocks = blocksOf(entry);
        day = entry.countsOn().toString();
    }

    public void takeBack() {
        tried(() -> corrections.takeBack(chosen, reason));
    }

    public void correct() {
        tried(() -> corrections.correct(chosen, correction(), reason));
    }

    private void tried(Runnable change) {
        try {
            change.run();
            chosen = 0;
            say(FacesMessage.SEVERITY_INFO, text("admin_ledger.text.done"));
        } catch (Refusal refusal) {
            say(FacesMessage.SEVERITY_ERROR, Texts.of(language.present(), refusal));
        }
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    private Correction correction() {
        try {
            Set<Integer> numbers = Stream.of(blocks.split("[^0-9]+")).filter(b -> !b.isEmpty())
                    .map(Integer::valueOf).collect(Collectors.toSet());
            return new Correction(ActionType.valueOf(type),
                    new Hours(new BigDecimal(hours.strip().replace(',', '.'))), orientation,
                    numbers, LocalDate.parse(day.strip()));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new CorrectionUnusable();
        }
    }

    private String text(String key) {
        return Texts.of(language.present(), key);
    }

    public String getName() {
        return accounts.require(doctor).name();
    }

    public List<EntryRow> getEntries() {
        return corrections.of(doctor);
    }

    public List<ActivityRow> getActivities() {
        return activities.of(doctor);
    }

    /** Whether the entry can still be corrected. */
    public boolean stands(EntryRow entry, List<EntryRow> all) {
        return !entry.isCounterEntry() && all.stream().noneMatch(e -> e.corrects() == entry.id());
    }

    public String title(EntryRow entry) {
        String id = entry.completed().courseId();
        return library.current().course(id)
                .map(c -> c.course().title().in(language.present())).orElse(id);
    }

    public String blocksOf(EntryRow entry) {
        return entry.worth().blocks().stream().sorted().map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    public ActionType[] getTypes() {
        return ActionType.values();
    }

    public long getChosen() {
        return chosen;
    }

    public long getDoctor() {
        return doctor;
    }

    public void setDoctor(long doctor) {
        this.doctor = doctor;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
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

    public String getBlocks() {
        return blocks;
    }

    public void setBlocks(String blocks) {
        this.blocks = blocks;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
