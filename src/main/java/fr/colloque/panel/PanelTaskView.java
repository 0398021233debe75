package fr.colloque.panel;

import fr.colloque.core.render.SurfaceView;

/**
 * One task as an expert sees it: without key, and without what others answered.
 *
 * @param wording    stands for exactly what is shown; handed back with the answer
 * @param position   its place in the expert's list, from 1
 * @param hypothesis what one is thinking before the fact; empty for words to mark
 * @param choice     what this expert answered before; null where nothing
 * @param reason     the reason given with it; empty where none
 * @param elsewhere  whether the words were marked in the other language, so are not shown here
 * @param fixed      whether the answer is shown to doctors by now, so that it stays as it is
 */
public record PanelTaskView(String moduleId, String scenarioId, String kind, String wording,
                            int position, int total, String title, String context,
                            SurfaceView surface, String hypothesis, String fact, String choice,
                            String reason, boolean elsewhere, boolean fixed) {

    public boolean concordance() {
        return kind.equals("concordance");
    }

    public boolean outside() {
        return ExpertAnswer.OUTSIDE.equals(choice);
    }
}
