package io.lobbycard.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who can reach each method of the modules' APIs, through the admin's views and the REST actions. A part of a view that
 * names no roles itself has those of the classes that use it.
 */
final class ServiceRoles {

    static final String ANYBODY = "anybody";

    /** In place of roles where a call stands behind none at all; nothing of the product may have it. */
    static final String UNGUARDED = "unguarded";

    private final Modules modules;
    private final String views;

    ServiceRoles(String root) {
        this.modules = new Modules(root);
        this.views = root + ".admin.views";
    }

    /** The names of roles by interface and method, such as {@code Releases.approve}. */
    Map<String, Set<String>> byMethod(JavaClasses classes) {
        Map<String, Set<String>> found = new TreeMap<>();
        classes.stream()
                .filter(type -> isOfViews(type) || type.isAnnotatedWith(Path.class))
                .flatMap(ServiceRoles::calls)
                .filter(call -> isService(call.getTargetOwner()))
                .forEach(call -> found.computeIfAbsent(name(call), method -> new TreeSet<>())
                        .addAll(roles(call)));
        return found;
    }

    /** Also those that are handed on for others to make, such as {@code catalog::title}. */
    private static Stream<JavaAccess<?>> calls(JavaClass type) {
        return Stream.concat(type.getMethodCallsFromSelf().stream(), type.getMethodReferencesFromSelf().stream());
    }

    private boolean isService(JavaClass type) {
        return type.isInterface() && modules.isApi(type);
    }

    private boolean isOfViews(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(views + ".");
    }

    private static String name(JavaAccess<?> call) {
        return call.getTargetOwner().getSimpleName() + "." + call.getName();
    }

    private Set<String> roles(JavaAccess<?> call) {
        JavaClass type = call.getOriginOwner();
        return type.isAnnotatedWith(Path.class) ? rolesOfAction(call.getOrigin()) : roles(type, new HashSet<>());
    }

    /** What an action does itself, or has a private method of its class do. */
    private static Set<String> rolesOfAction(JavaCodeUnit step) {
        return named(step).or(() -> named(step.getOwner())).orElseGet(() -> {
            Set<String> roles = new TreeSet<>();
            step.getCallsOfSelf().stream()
                    .map(JavaAccess::getOrigin)
                    .filter(caller -> caller.getOwner().equals(step.getOwner()) && !caller.equals(step))
                    .forEach(caller -> roles.addAll(rolesOfAction(caller)));
            return roles.isEmpty() ? Set.of(UNGUARDED) : roles;
        });
    }

    private Set<String> roles(JavaClass type, Set<JavaClass> seen) {
        Optional<Set<String>> named = named(type);
        if (named.isPresent() || !seen.add(type)) {
            return named.orElse(Set.of());
        }
        Set<String> roles = new TreeSet<>();
        type.getDirectDependenciesToSelf().stream()
                .map(Dependency::getOriginClass)
                .filter(user -> isOfViews(user) && !user.equals(type))
                .forEach(user -> roles.addAll(roles(user, seen)));
        return roles.isEmpty() && seen.size() == 1 ? Set.of(UNGUARDED) : roles;
    }

    private static Optional<Set<String>> named(HasAnnotations<?> guarded) {
        if (guarded.isAnnotatedWith(PermitAll.class)) {
            return Optional.of(Set.of(ANYBODY));
        }
        return guarded.tryGetAnnotationOfType(RolesAllowed.class).map(allowed -> Set.of(allowed.value()));
    }
}
