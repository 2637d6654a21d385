package io.lobbycard.admin.security;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ApplicationConstants;
import io.lobbycard.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** Tells somebody whose credentials were good once, or may be, why they are not let in now. */
@ApplicationScoped
public class Refusal {

    private static final String OPEN_PAGE =
            ApplicationConstants.REQUEST_TYPE_PARAMETER + "=" + ApplicationConstants.REQUEST_TYPE_UIDL;
    private static final String RETRY_SECONDS = "5";
    private static final Problem AWAY = Problem.of(
            HttpServletResponse.SC_SERVICE_UNAVAILABLE,
            "Not available",
            "The database does not answer, so nobody can say who may do this. Please send the same request again later.");
    private static final Problem ENDED = Problem.of(
            HttpServletResponse.SC_UNAUTHORIZED,
            "Signed out",
            "This account was changed or removed since you signed in. Please sign in again.");

    private final JsonMapper json;

    @Inject
    public Refusal(JsonMapper json) {
        this.json = json;
    }

    void away(HttpServletResponse response) {
        response.setHeader("Retry-After", RETRY_SECONDS);
        write(response, AWAY);
    }

    void ended(HttpServletResponse response) {
        response.setHeader("WWW-Authenticate", "Bearer");
        write(response, ENDED);
    }

    /** What an open page of the admin asks for in the background; told this, it loads anew, and the browser is sent to sign in. */
    static boolean isOfOpenPage(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.contains(OPEN_PAGE);
    }

    static void loadAnew(HttpServletResponse response) {
        write(response, HttpServletResponse.SC_OK, "application/json", VaadinService.createSessionExpiredJSON(false));
    }

    private void write(HttpServletResponse response, Problem problem) {
        write(response, problem.status(), Problem.MEDIA_TYPE, json.writeValueAsString(problem));
    }

    private static void write(HttpServletResponse response, int status, String type, String body) {
        response.setStatus(status);
        response.setContentType(type);
        try {
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
