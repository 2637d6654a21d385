package io.lobbycard.web.access;

import io.lobbycard.web.ProblemException;
import jakarta.annotation.Priority;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;

/**
 * Asks each REST method, and then its class, who may call it: {@code @PermitAll}, {@code @RolesAllowed} or
 * {@code @DenyAll}. Where neither says anything, nobody may.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class RoleGuard implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        AnnotatedElement rule =
                isRuled(resource.getResourceMethod()) ? resource.getResourceMethod() : resource.getResourceClass();
        if (rule.isAnnotationPresent(PermitAll.class)) {
            return;
        }
        SecurityContext caller = request.getSecurityContext();
        if (caller.getUserPrincipal() == null) {
            throw ProblemException.unauthorized();
        }
        RolesAllowed allowed = rule.getAnnotation(RolesAllowed.class);
        if (allowed == null || Arrays.stream(allowed.value()).noneMatch(caller::isUserInRole)) {
            throw ProblemException.forbidden("Your role does not include this.");
        }
    }

    private static boolean isRuled(AnnotatedElement element) {
        return element.isAnnotationPresent(PermitAll.class)
                || element.isAnnotationPresent(RolesAllowed.class)
                || element.isAnnotationPresent(DenyAll.class);
    }
}
