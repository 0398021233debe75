package fr.colloque.platform.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * A sign from the sprite; see the tag library. A component because it stands everywhere, and every
 * expression of a tag file is evaluated anew for every sign.
 */
@FacesComponent("fr.colloque.Icon")
public class Icon extends UIComponentBase {

    private static final String SPRITE = "img/icons.svg";

    @Override
    public String getFamily() {
        return "fr.colloque.Icon";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        Object label = getAttributes().get("label");
        out.startElement("svg", null);
        out.writeAttribute("class", getAttributes().getOrDefault("css", "i"), null);
        if (label == null || label.equals("")) {
            out.writeAttribute("aria-hidden", "true", null);
        } else {
            out.writeAttribute("role", "img", null);
            out.writeAttribute("aria-label", label, null);
        }
        out.startElement("use", null);
        out.writeAttribute("href", sprite(context) + "#" + getAttributes().get("name"), null);
        out.endElement("use");
        out.endElement("svg");
    }

    private static Object sprite(FacesContext context) {
        return context.getAttributes().computeIfAbsent(SPRITE,
                file -> CDI.current().select(Assets.class).get().of(SPRITE));
    }
}
