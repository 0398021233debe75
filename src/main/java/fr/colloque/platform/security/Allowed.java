package fr.colloque.platform.security;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may enter a service door: callers with one of these roles, or, when none is named, everybody
 * who has signed in.
 *
 * <p>On a class it holds for every method that says nothing else. Every public method of a service
 * has this or {@link AllowedToAnybody}; a test sees to it.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Allowed {

    @Nonbinding Role[] value() default {};
}
