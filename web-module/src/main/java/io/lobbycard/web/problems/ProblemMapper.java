package io.lobbycard.web.problems;

import io.lobbycard.web.Problem;
import io.lobbycard.web.ProblemException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers everything that a REST resource throws with a problem detail, and lets no inner message out. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());
    private static final Duration DATABASE_RETRY = Duration.ofSeconds(5);

    @Override
    public Response toResponse(Throwable thrown) {
        ProblemException said = said(thrown);
        if (said != null) {
            return response(said);
        }
        WebApplicationException http = Causes.find(thrown, WebApplicationException.class);
        if (http != null) {
            return response(http);
        }
        if (DatabaseAway.isCauseOf(thrown)) {
            LOG.log(Level.WARNING, "A request failed because the database is away: {0}", thrown.toString());
            return response(ProblemException.unavailable(
                    "The database cannot be reached just now. Nothing was stored. Please try again.", DATABASE_RETRY));
        }
        return unexpected(thrown);
    }

    private static @Nullable ProblemException said(Throwable thrown) {
        ProblemException said = Causes.find(thrown, ProblemException.class);
        return said != null ? said : RefusedInput.problemFor(thrown);
    }

    private static Response response(ProblemException thrown) {
        ResponseBuilder response = problem(thrown.problem());
        thrown.retryAfter().ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds())));
        return response.build();
    }

    private static Response response(WebApplicationException thrown) {
        Response planned = thrown.getResponse();
        if (planned.getStatus() < 400) {
            return planned;
        }
        ResponseBuilder response = problem(HttpProblems.of(planned));
        Object allow = planned.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? response.build()
                : response.header(HttpHeaders.ALLOW, allow).build();
    }

    private static Response unexpected(Throwable thrown) {
        String occurrence = "urn:uuid:" + UUID.randomUUID();
        LOG.log(Level.ERROR, "Unexpected failure " + occurrence, thrown);
        return problem(Problem.of(
                                500,
                                "Internal error",
                                "Something went wrong on our side. It has been logged under the address in 'instance'.")
                        .withInstance(occurrence))
                .build();
    }

    private static ResponseBuilder problem(Problem problem) {
        ResponseBuilder response = Response.status(problem.status())
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem);
        return problem.status() == 401 ? response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer") : response;
    }
}
