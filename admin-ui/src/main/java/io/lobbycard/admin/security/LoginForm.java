package io.lobbycard.admin.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The login page's post to {@code /login}: {@code username}, {@code password}, and in {@code next} where to go. A
 * failure leads back to the page, with {@code failed} or {@code later} in the address.
 */
@ApplicationScoped
public class LoginForm {

    static final String PAGE = "/login";

    private final PasswordCheck passwords;
    private final LoginCookie cookie;

    @Inject
    public LoginForm(PasswordCheck passwords, LoginCookie cookie) {
        this.passwords = passwords;
        this.cookie = cookie;
    }

    boolean isPosted(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().equals(PAGE);
    }

    /** Signs in or refuses, and in either case sends the browser on. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        String name = parameter(request, "username");
        String next = LocalAddress.of(request.getParameter("next"));
        if (!passwords.mayTry(name, request.getRemoteAddr())) {
            seeOther(response, page("later", next));
            return;
        }
        Optional<Caller> caller = passwords.check(name, parameter(request, "password"), request.getRemoteAddr());
        caller.ifPresent(signedIn -> {
            endSession(request);
            cookie.give(response, signedIn);
        });
        seeOther(response, caller.isPresent() ? next : page("failed", next));
    }

    /** What somebody else has left open in this browser must not go on in the name of whoever signs in now. */
    private static void endSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The same, with a word on why the browser has to sign in again. */
    static String addressAfterEnd(HttpServletRequest request) {
        return addressFor(request) + "&ended";
    }

    /** The login page's address, from where the browser comes back to what it asks for now. */
    static String addressFor(HttpServletRequest request) {
        String query = request.getQueryString();
        String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        return PAGE + "?next=" + encoded(request.getMethod().equals("GET") ? wanted : "/");
    }

    private static String page(String outcome, String next) {
        return PAGE + "?" + outcome + "&next=" + encoded(next);
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    private static String parameter(HttpServletRequest request, String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static void seeOther(HttpServletResponse response, String location) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
    }
}
