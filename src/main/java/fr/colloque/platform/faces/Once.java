package fr.colloque.platform.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A part of pages that is the same for everybody: drawn once for each key and written as text from
 * then on. There must be few keys, and nothing personal inside.
 */
@FacesComponent("fr.colloque.Once")
public class Once extends UIComponentBase {

    private static final Map<String, String> DRAWN = new ConcurrentHashMap<>();

    /** Builds what is inside only where it was not drawn yet. */
    public static class Handler extends ComponentHandler {

        public Handler(ComponentConfig config) {
            super(config);
        }

        @Override
        public void applyNextHandler(FaceletContext context, UIComponent part)
                throws IOException {
            if (!DRAWN.containsKey(key(part))) {
                super.applyNextHandler(context, part);
            }
        }
    }

    private static String key(UIComponent part) {
        return String.valueOf(part.getAttributes().get("key"));
    }

    @Override
    public String getFamily() {
        return "fr.colloque.Once";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        String drawn = DRAWN.get(key(this));
        if (drawn == null) {
            drawn = draw(context);
            DRAWN.put(key(this), drawn);
        }
        context.getResponseWriter().write(drawn);
    }

    private String draw(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        StringWriter text = new StringWriter();
        context.setResponseWriter(page.cloneWithWriter(text));
        try {
            super.encodeChildren(context);
            context.getResponseWriter().flush();
        } finally {
            context.setResponseWriter(page);
        }
        return text.toString();
    }
}
