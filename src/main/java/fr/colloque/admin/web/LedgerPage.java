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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Map<String, String> fields = new HashMap<>();
    private boolean orientation;
    private transient String name;
    private transient List<EntryRow> entries;
    private transient List<ActivityRow> declared;
    private transient Map<Long, String> names;

    /** Reads everything anew for what is shown next. */
    public void load() {
        name = accounts.require(doctor).name();
        entries = corrections.of(doctor);
        declared = activities.of(doctor);
        names = accounts.namesOf(entries.stream().map(entry -> entry.note().actorId())
                .filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** Opens the form about one entry, with what it says. */
    public void choose(EntryRow entry) {
        chosen = entry.id();
        orientation = entry.worth().orientation();
        fields.putAll(Map.of("reason", "", "type", entry.worth().type().name(),
                "hours", entry.worth().hours().value().toPlainString(),
                "blocks", blocksOf(entry), "day", entry.countsOn().toString()));
    }

    public void takeBack() {
        tried(() -> corrections.takeBack(chosen, fields.get("reason")));
    }

    public void correct() {
        tried(() -> corrections.correct(chosen, correction(), fields.get("reason")));
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
            Set<Integer> numbers = Stream.of(fields.get("blocks").split("[^0-9]+")).filter(b -> !b.isEmpty())
                    .map(Integer::valueOf).collect(Collectors.toSet());
            return new Correction(ActionType.valueOf(fields.get("type")),
                    new Hours(new BigDecimal(fields.get("hours").strip().replace(',', '.'))),
                    orientation, numbers, LocalDate.parse(fields.get("day").strip()));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new CorrectionUnusable();
        }
    }

    private String text(String key) {
        return Texts.of(language.present(), key);
    }

    public String getName() {
        return name;
    }

    public List<EntryRow> getEntries() {
        return entries;
    }

    public List<ActivityRow> getActivities() {
        return declared;
    }

    /** Who decided an entry. */
    public String actor(EntryRow entry) {
        return names.getOrDefault(entry.note().actorId(), "–");
    }

    /** Whether the entry can still be corrected. */
    public boolean stands(EntryRow entry) {
        return !entry.isCounterEntry() && entries.stream().noneMatch(e -> e.corrects() == entry.id());
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

    public Map<String, String> getFields() {
        return fields;
    }

    public boolean isOrientation() {
        return orientation;
    }

    public void setOrientation(boolean orientation) {
        this.orientation = orientation;
    }
}
