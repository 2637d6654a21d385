package io.lobbycard.admin.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * The one way in. REST requests bring a bearer token (in demo mode also a name and password) and get no cookie;
 * browsers bring the cookie that the login page gave them. Both are verified without waiting for the database, and end when
 * an operator changes the account.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

    private static final Logger LOG = System.getLogger(Authentication.class.getName());
    private static final String API = "/api/";

    private final LoginCookie cookie;
    private final ApiCredentials credentials;
    private final Standing standing;
    private final Refusal refusal;

    @Inject
    public Authentication(LoginCookie cookie, ApiCredentials credentials, Standing standing, Refusal refusal) {
        this.cookie = cookie;
        this.credentials = credentials;
        this.standing = standing;
        this.refusal = refusal;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && isForPrograms(request)) {
            return verified(authorization, request, response, context);
        }
        return cookie.read(request)
                .map(caller -> recognised(caller, request, response, context))
                .orElseGet(() -> unknown(LoginForm.addressFor(request), request, response, context));
    }

    private AuthenticationStatus recognised(
            Caller caller, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return switch (standing.of(caller)) {
            case HOLDS -> enter(caller, context);
            case ENDED -> {
                if (isForPrograms(request)) {
                    refusal.ended(response);
                    yield AuthenticationStatus.SEND_CONTINUE;
                }
                yield unknown(LoginForm.addressAfterEnd(request), request, response, context);
            }
            case UNKNOWN -> {
                if (isForPrograms(request) || Refusal.isOfOpenPage(request)) {
                    // an open page tries again by itself, and keeps what was typed
                    refusal.away(response);
                    yield AuthenticationStatus.SEND_CONTINUE;
                }
                yield isAskedFor(context) ? unavailable(request, response) : context.doNothing();
            }
        };
    }

    private AuthenticationStatus unknown(
            String login, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!isAskedFor(context)) {
            return context.doNothing();
        }
        // a refused request does not come as far as the filters
        SecurityHeaders.set(request, response);
        if (Refusal.isOfOpenPage(request)) {
            Refusal.loadAnew(response);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        return context.redirect(login);
    }

    private static AuthenticationStatus unavailable(HttpServletRequest request, HttpServletResponse response) {
        SecurityHeaders.set(request, response);
        try {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus verified(
            String authorization,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        try {
            return credentials
                    .verify(authorization, request.getRemoteAddr())
                    .map(caller -> recognised(caller, request, response, context))
                    // whoever needs to know the caller answers 401
                    .orElseGet(context::doNothing);
        } catch (RuntimeException unreadable) {
            LOG.log(Level.WARNING, "The accounts cannot be read.", unreadable);
            refusal.away(response);
            return AuthenticationStatus.SEND_CONTINUE;
        }
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        cookie.clear(response);
        context.cleanClientSubject();
    }

    /** Whether the address or the servlet itself wants to know who has come. */
    private static boolean isAskedFor(HttpMessageContext context) {
        return context.isProtected() || context.isAuthenticationRequest();
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith(API);
    }

    private static AuthenticationStatus enter(Caller caller, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(caller.name(), caller.roles());
    }
}
