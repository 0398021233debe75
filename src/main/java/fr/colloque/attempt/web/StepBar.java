package fr.colloque.attempt.web;

import fr.colloque.attempt.PaperView.ItemView;
import fr.colloque.core.module.Language;
import fr.colloque.platform.Texts;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * The step bar of a sitting; see the tag library. A component because it has a step for each
 * scenario, and every page of a sitting has it.
 */
@FacesComponent("fr.colloque.StepBar")
public class StepBar extends UIComponentBase {

    @Override
    public String getFamily() {
        return "fr.colloque.StepBar";
    }

    @Override
    @SuppressWarnings("unchecked")
    public void encodeBegin(FacesContext context) throws IOException {
        List<ItemView> items = (List<ItemView>) getAttributes().get("items");
        int position = (Integer) getAttributes().get("position");
        Language language = Language.of(context.getViewRoot().getLocale().getLanguage());
        ResponseWriter out = context.getResponseWriter();
        out.startElement("ol", null);
        out.writeAttribute("class", "steps", null);
        out.writeAttribute("aria-label",
                Texts.of(language, "attempt.label.steps", position, items.size()), null);
        for (ItemView item : items) {
            step(item, item.position() == position, language, out);
        }
        out.endElement("ol");
    }

    private static void step(ItemView item, boolean here, Language language, ResponseWriter out)
            throws IOException {
        out.startElement("li", null);
        if (here) {
            out.writeAttribute("aria-current", "step", null);
        } else if (item.answered()) {
            out.writeAttribute("class", "done", null);
        }
        out.startElement("span", null);
        out.writeAttribute("class", "out", null);
        out.writeText(Texts.of(language, here ? "attempt.text.stepNow"
                : item.answered() ? "attempt.text.stepDone" : "attempt.text.step",
                item.position()), null);
        out.endElement("span");
        out.endElement("li");
    }
}
