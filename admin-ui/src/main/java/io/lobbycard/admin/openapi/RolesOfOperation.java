package io.lobbycard.admin.openapi;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads from a resource method, or else from its class, who may call it. */
final class RolesOfOperation {

    private RolesOfOperation() {}

    /**
     * The roles, in the order of the alphabet; empty if anybody may.
     *
     * @param operation class and method, such as {@code io.lobbycard.Resource_method}
     */
    static List<String> of(String operation) {
        int split = operation.lastIndexOf('_');
        Class<?> resource = resource(operation.substring(0, split));
        String name = operation.substring(split + 1);
        return Arrays.stream(resource.getMethods())
                .filter(method -> method.getName().equals(name))
                .flatMap(method -> roles(method, resource))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> roles(Method method, Class<?> resource) {
        RolesAllowed own = method.getAnnotation(RolesAllowed.class);
        if (own != null) {
            return Arrays.stream(own.value());
        }
        RolesAllowed ofAll = resource.getAnnotation(RolesAllowed.class);
        return method.isAnnotationPresent(PermitAll.class) || ofAll == null
                ? Stream.empty()
                : Arrays.stream(ofAll.value());
    }

    private static Class<?> resource(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Every operation belongs to a resource, but not " + name, e);
        }
    }
}
