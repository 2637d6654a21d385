package io.lobbycard.admin.security;

import io.lobbycard.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** What a caller is told whose name and password cannot be checked at the moment. */
@ApplicationScoped
public class Unavailable {

    private static final String RETRY_SECONDS = "5";
    private static final Problem AWAY = Problem.of(
            HttpServletResponse.SC_SERVICE_UNAVAILABLE,
            "Not available",
            "The database does not answer, so the password cannot be checked. Please send the same request again later.");

    private final JsonMapper json;

    @Inject
    public Unavailable(JsonMapper json) {
        this.json = json;
    }

    void answer(HttpServletResponse response) {
        response.setStatus(AWAY.status());
        response.setHeader("Retry-After", RETRY_SECONDS);
        response.setContentType(Problem.MEDIA_TYPE);
        try {
            response.getOutputStream().write(json.writeValueAsString(AWAY).getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
