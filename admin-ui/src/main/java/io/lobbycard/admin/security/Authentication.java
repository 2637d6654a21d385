package io.lobbycard.admin.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * The one way in. REST requests bring a bearer token (in demo mode also a name and password) and get no cookie;
 * browsers bring the cookie that the login page gave them. Both are verified without the database.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

    private static final Logger LOG = System.getLogger(Authentication.class.getName());
    private static final String API = "/api/";

    private final LoginCookie cookie;
    private final ApiCredentials credentials;
    private final Unavailable unavailable;

    @Inject
    public Authentication(LoginCookie cookie, ApiCredentials credentials, Unavailable unavailable) {
        this.cookie = cookie;
        this.credentials = credentials;
        this.unavailable = unavailable;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && request.getRequestURI().startsWith(API)) {
            return verified(authorization, request, response, context);
        }
        Optional<Caller> caller = cookie.read(request);
        if (caller.isPresent()) {
            return enter(caller.get(), context);
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        // a refused request does not come as far as the filters
        SecurityHeaders.set(request, response);
        return context.redirect(LoginForm.addressFor(request));
    }

    private AuthenticationStatus verified(
            String authorization,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        try {
            return credentials
                    .verify(authorization, request.getRemoteAddr())
                    .map(caller -> enter(caller, context))
                    // whoever needs to know the caller answers 401
                    .orElseGet(context::doNothing);
        } catch (RuntimeException unreadable) {
            LOG.log(Level.WARNING, "The accounts cannot be read.", unreadable);
            unavailable.answer(response);
            return AuthenticationStatus.SEND_CONTINUE;
        }
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        cookie.clear(response);
        context.cleanClientSubject();
    }

    private static AuthenticationStatus enter(Caller caller, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(caller.name(), caller.roles());
    }
}
