package io.lobbycard.admin;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Everything that can be done over REST, found from the classes. */
final class RestActions {

    static final String ANYBODY = "anybody";

    private RestActions() {}

    /**
     * Something that can be done.
     *
     * @param address its path with something in place of each parameter that is the id of nothing
     * @param type of the bodies that it takes
     * @param roles as its annotations say them; none if they say nothing
     */
    record Action(String verb, String path, String address, String type, Set<String> roles) {

        String name() {
            return verb + " " + path;
        }
    }

    static Stream<Action> all() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.lobbycard").stream()
                        .filter(each -> each.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                        .flatMap(method -> verb(method).map(verb -> action(verb, method)).stream());
    }

    private static Action action(String verb, Method method) {
        String path = Stream.of(method.getDeclaringClass(), method)
                .flatMap(each -> annotation(each, Path.class).stream())
                .map(Path::value)
                .reduce("", (all, part) -> all + "/" + part)
                .replaceAll("/+", "/")
                .replaceAll("(.)/$", "$1");
        String address = path;
        for (Parameter parameter : method.getParameters()) {
            Optional<PathParam> named = annotation(parameter, PathParam.class);
            boolean number = parameter.getType().isPrimitive();
            address =
                    named.isPresent() ? address.replace("{" + named.get().value() + "}", number ? "0" : "-") : address;
        }
        String type = Stream.of(method, method.getDeclaringClass())
                .flatMap(each -> annotation(each, Consumes.class).stream())
                .map(each -> each.value()[0])
                .findFirst()
                .orElse("application/json");
        return new Action(verb, path, address, type, roles(method));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .flatMap(each -> annotation(each.annotationType(), HttpMethod.class).stream())
                .map(HttpMethod::value)
                .findFirst();
    }

    private static Set<String> roles(Method method) {
        return Stream.of(method, method.getDeclaringClass())
                .flatMap(each -> annotation(each, PermitAll.class)
                        .map(all -> Set.of(ANYBODY))
                        .or(() -> annotation(each, RolesAllowed.class).map(named -> Set.of(named.value())))
                        .stream())
                .findFirst()
                .map(TreeSet::new)
                .orElseGet(TreeSet::new);
    }

    private static <A extends Annotation> Optional<A> annotation(AnnotatedElement element, Class<A> type) {
        return Optional.ofNullable(element.getAnnotation(type));
    }
}
