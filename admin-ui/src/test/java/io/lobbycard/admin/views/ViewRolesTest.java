package io.lobbycard.admin.views;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every view with the roles that it opens for, found from the classes, so that a new one is in this table or fails it. */
class ViewRolesTest {

    private static final Set<String> CATALOGUE = Set.of(Roles.EDITOR, Roles.REVIEWER, Roles.ANALYST);

    private static final Map<String, Set<String>> VIEWS = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "",
                    Set.of(
                            Roles.EDITOR,
                            Roles.REVIEWER,
                            Roles.ANALYST,
                            Roles.AUDITOR,
                            Roles.SUPPORT,
                            Roles.PRIVACY_OFFICER,
                            Roles.OPERATOR)),
            Map.entry("titles", CATALOGUE),
            Map.entry("titles/:title", CATALOGUE),
            Map.entry("new-title", Set.of(Roles.EDITOR)),
            Map.entry("titles/:title/edit", Set.of(Roles.EDITOR)),
            Map.entry("artwork/:artwork/edit", Set.of(Roles.EDITOR)),
            Map.entry("review", Set.of(Roles.REVIEWER)),
            Map.entry("representation", Set.of(Roles.REVIEWER)),
            Map.entry("misled", Set.of(Roles.REVIEWER)),
            Map.entry("performance", Set.of(Roles.ANALYST, Roles.EDITOR)),
            Map.entry("releases", Set.of(Roles.ANALYST, Roles.PRIVACY_OFFICER)),
            Map.entry("access", Set.of(Roles.SUPPORT, Roles.PRIVACY_OFFICER)),
            Map.entry("access/:grant([0-9]{1,18})", Set.of(Roles.SUPPORT)),
            Map.entry("audits", Set.of(Roles.ANALYST, Roles.AUDITOR, Roles.OPERATOR)),
            Map.entry("imports", Set.of(Roles.EDITOR, Roles.OPERATOR)),
            Map.entry("operations", Set.of(Roles.OPERATOR)),
            Map.entry("accounts/:account?", Set.of(Roles.OPERATOR))));

    @Test
    void eachViewOpensForTheRolesOfThisTableAndNoOthers() {
        Map<String, Set<String>> found =
                views().stream().collect(toMap(ViewRolesTest::address, ViewRolesTest::roles, (one, other) -> one));

        assertEquals(VIEWS, new TreeMap<>(found));
    }

    @Test
    void noViewOpensForMembersOrClients() {
        assertFalse(views().isEmpty());
        for (Class<?> view : views()) {
            assertFalse(roles(view).contains(Roles.MEMBER), view::getName);
            assertFalse(roles(view).contains(Roles.CLIENT), view::getName);
        }
    }

    private static String address(Class<?> view) {
        return Objects.requireNonNull(view.getAnnotation(Route.class)).value();
    }

    /** A view without the annotation opens for nobody, which the table then shows. */
    private static Set<String> roles(Class<?> view) {
        RolesAllowed allowed = view.getAnnotation(RolesAllowed.class);
        return allowed == null ? Set.of() : Set.copyOf(Arrays.asList(allowed.value()));
    }

    private static List<Class<?>> views() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(ViewRolesTest.class.getPackageName())
                        .stream()
                        .filter(each -> each.isAnnotatedWith(Route.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }
}
