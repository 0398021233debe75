package fr.colloque.panel;

/**
 * One task in an expert's list.
 *
 * @param kind     {@code concordance} or {@code mark}
 * @param answered whether this expert has answered it
 * @param fixed    whether the answer is shown to doctors by now, so that it stays as it is
 */
public record PanelRow(String moduleId, String scenarioId, String kind, String title,
                       String moduleTitle, boolean answered, boolean fixed) {

    /** The address of its page. */
    public String address() {
        return "/panel/task?module=" + moduleId + "&scenario=" + scenarioId + "&kind=" + kind;
    }
}
