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
import tools.jackson.databind.json.JsonMapper;

/** What every request passes first: security headers, the refusal of forged requests, and signing in. */
@WebFilter(
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class DoorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Problem FORGED =
            Problem.of(403, "Not allowed", "This request was made by another site, so it was refused.");

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
        if (request.getDispatcherType() == DispatcherType.REQUEST && ForgedRequests.isForged(request)) {
            refuse(response);
        } else if (form.isPosted(request)) {
            form.answer(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(FORGED.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(json.writeValueAsString(FORGED).getBytes(StandardCharsets.UTF_8));
    }
}
