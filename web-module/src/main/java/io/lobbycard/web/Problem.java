package io.lobbycard.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The body of every error answer, as {@code application/problem+json} (RFC 9457).
 *
 * @param type a URI that names the kind of problem, such as {@code urn:lobbycard:problem:not-found}
 * @param title the kind in a few words, the same for every problem of this type
 * @param status the HTTP status, 400 to 599
 * @param detail what happened this time, a complete sentence; null where the title says all
 * @param instance a URI that names this occurrence, so that it can be found in the server's log; mostly null
 * @param violations the elements and fields that were wrong; empty where none can be named
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        List<Violation> violations) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("A problem has a status from 400 to 599, not " + status + ".");
        }
        violations = List.copyOf(violations);
    }

    /** A problem whose type follows from its title. */
    public static Problem of(int status, String title, @Nullable String detail) {
        return new Problem(typeOf(title), title, status, detail, null, List.of());
    }

    public Problem withViolations(List<Violation> found) {
        return new Problem(type, title, status, detail, instance, found);
    }

    public Problem withInstance(String occurrence) {
        return new Problem(type, title, status, detail, occurrence, violations);
    }

    private static String typeOf(String title) {
        return "urn:lobbycard:problem:" + title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
