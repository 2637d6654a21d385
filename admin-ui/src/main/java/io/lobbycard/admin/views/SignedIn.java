package io.lobbycard.admin.views;

import com.vaadin.flow.server.VaadinRequest;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;

/** Who sends the request that is being answered. */
public final class SignedIn {

    private SignedIn() {}

    /** The name of the account, or an empty text if nobody is signed in. */
    public static String name() {
        Principal caller = VaadinRequest.getCurrent().getUserPrincipal();
        return caller == null ? "" : caller.getName();
    }

    public static boolean has(String role) {
        return VaadinRequest.getCurrent().isUserInRole(role);
    }

    /** Whether they see artworks that members are not shown, and their pictures, as the API has it. */
    public static boolean seesDrafts() {
        return Roles.SEEING_DRAFTS.stream().anyMatch(SignedIn::has);
    }

    /** Whether they may use a part of a view, by the roles that it names. */
    public static boolean may(Class<?> part) {
        RolesAllowed allowed = part.getAnnotation(RolesAllowed.class);
        return allowed != null && Arrays.stream(allowed.value()).anyMatch(SignedIn::has);
    }

    static List<String> of(List<String> roles) {
        return roles.stream().filter(SignedIn::has).toList();
    }
}
