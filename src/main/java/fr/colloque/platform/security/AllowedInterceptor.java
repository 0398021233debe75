package fr.colloque.platform.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;

/** Refuses callers at a service door, before a transaction is opened for them. */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class AllowedInterceptor {

    @Inject SignedIn signedIn;

    @AroundInvoke
    Object refuseStrangers(InvocationContext call) throws Exception {
        Method door = call.getMethod();
        if (!door.isAnnotationPresent(AllowedToAnybody.class)) {
            check(ruleOf(door));
        }
        return call.proceed();
    }

    private static Allowed ruleOf(Method door) {
        Allowed own = door.getAnnotation(Allowed.class);
        return own != null ? own : door.getDeclaringClass().getAnnotation(Allowed.class);
    }

    private void check(Allowed rule) {
        if (rule == null || rule.value().length == 0) {
            signedIn.require();
        } else {
            signedIn.require(rule.value());
        }
    }
}
