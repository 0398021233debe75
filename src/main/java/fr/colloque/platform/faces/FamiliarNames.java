package fr.colloque.platform.faces;

import fr.colloque.platform.Texts;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers what every page asks for a hundred times, {@code #{msg['key']}} first of all, before the
 * long way that the server takes through all resolvers. Means the same as without it.
 */
public class FamiliarNames extends ELResolver {

    private static final String TEXTS = "msg";
    private static final Set<String> BEANS =
            Set.of("text", "language", "format", "signedIn", "assets");

    /** References to the beans of this application, which find the one of the present request. */
    private final Map<String, Object> beans = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Object value = base == null ? named(property)
                : base instanceof ResourceBundle texts && property != null
                ? texts.getString(property.toString()) : null;
        if (value != null) {
            context.setPropertyResolved(base, property);
        }
        return value;
    }

    private Object named(Object name) {
        if (TEXTS.equals(name)) {
            return Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        }
        return name instanceof String bean && BEANS.contains(bean)
                ? beans.computeIfAbsent(bean, FamiliarNames::find) : null;
    }

    private static Object find(String bean) {
        return CDI.current().select(Object.class, NamedLiteral.of(bean)).get();
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof ResourceBundle) {
            throw new PropertyNotWritableException("Texts do not change: " + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
