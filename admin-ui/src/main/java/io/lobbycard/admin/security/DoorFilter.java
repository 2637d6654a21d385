package io.lobbycard.admin.security;

import io.lobbycard.web.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** What every request passes first: security headers, the refusal of forged requests, and signing in. */
@WebFilter(
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class DoorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String API = "/api/";
    private static final Problem FORGED =
            Problem.of(403, "Not allowed", "This request was made by another site, so it was refused.");

    /** Bytes; enough for the few thousand viewings that a member can tick at once. */
    private static final int LONGEST_FORM = 1 << 18;

    private static final Problem TOO_LONG =
            Problem.of(413, "Too large", "A form has at most " + LONGEST_FORM + " bytes, and says how many it has.");

    private final transient LoginForm form;
    private final transient JsonMapper json;

    @Inject
    public DoorFilter(LoginForm form, JsonMapper json) {
        this.form = form;
        this.json = json;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SecurityHeaders.set(request, response);
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(request, response);
        } else if (ForgedRequests.isForged(request)) {
            refuse(request, response, FORGED);
        } else if (isLongForm(request)) {
            refuse(request, response, TOO_LONG);
        } else if (form.isPosted(request)) {
            form.answer(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A form is read into memory as a whole, so its length must be known and small. */
    private static boolean isLongForm(HttpServletRequest request) {
        String type = request.getContentType();
        long length = request.getContentLengthLong();
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")
                && (length < 0 || length > LONGEST_FORM);
    }

    /** As a page, or at the REST interface as a problem. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (!request.getRequestURI().startsWith(API)) {
            response.sendError(problem.status());
            return;
        }
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }
}
