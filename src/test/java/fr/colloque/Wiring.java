package fr.colloque;

import java.lang.reflect.Field;

/** Hands services in tests what the container would inject. */
public final class Wiring {

    private Wiring() { }

    /** Sets a field, which the class of the target must have. */
    public static void set(Object target, String name, Object value) {
        set(target, target.getClass(), name, value);
    }

    /** Sets a field that this class declares, of which the target may be a kind. */
    public static void set(Object target, Class<?> declaring, String name, Object value) {
        try {
            Field field = declaring.getDeclaredField(name);
            field.setAccessible(true);
            field.set(target, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Sets the field of this name of every target that has one. */
    public static void setIfThere(String name, Object value, Object... targets) {
        for (Object target : targets) {
            for (Field field : target.getClass().getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    set(target, name, value);
                }
            }
        }
    }
}
