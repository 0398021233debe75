package fr.colloque.authoring.web;

import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is shown after the answer, as typed and picked: reasons, what they rest on, a rewrite. */
public class ReasonsForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FEWEST = 2;
    private static final int MOST = 4;

    private final List<TextForm> why = new ArrayList<>();
    private List<String> rules = new ArrayList<>();
    private List<String> recommendations = new ArrayList<>();
    private List<String> cases = new ArrayList<>();
    private TextForm rewrite = new TextForm();

    static ReasonsForm of(Scenario scenario) {
        ReasonsForm form = new ReasonsForm();
        scenario.why().forEach(reason -> form.why.add(TextForm.of(reason)));
        form.rules.addAll(scenario.rules());
        form.recommendations.addAll(scenario.recommendations());
        form.cases.addAll(scenario.cases());
        form.rewrite = scenario.rewrite().map(TextForm::of).orElseGet(TextForm::new);
        return form;
    }

    List<Text> toReasons() {
        return why.stream().map(TextForm::toText).toList();
    }

    Optional<Text> toRewrite() {
        return rewrite.isEmpty() ? Optional.empty() : Optional.of(rewrite.toText());
    }

    public void add() {
        why.add(new TextForm());
    }

    public void remove(TextForm reason) {
        why.remove(reason);
    }

    public boolean isRoomLeft() {
        return why.size() < MOST;
    }

    public boolean isRemovable() {
        return why.size() > FEWEST;
    }

    public List<TextForm> getWhy() {
        return why;
    }

    public List<String> getRules() {
        return rules;
    }

    public void setRules(List<String> rules) {
        this.rules = Picked.from(rules);
    }

    public List<String> getRecommendations() {
        return recommendations;
    }

    public void setRecommendations(List<String> recommendations) {
        this.recommendations = Picked.from(recommendations);
    }

    public List<String> getCases() {
        return cases;
    }

    public void setCases(List<String> cases) {
        this.cases = Picked.from(cases);
    }

    public TextForm getRewrite() {
        return rewrite;
    }
}
