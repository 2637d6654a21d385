package io.lobbycard.web.problems;

import io.lobbycard.web.Problem;
import jakarta.ws.rs.core.Response;

/** The words for what the REST runtime refuses by itself. */
final class HttpProblems {

    private HttpProblems() {}

    static Problem of(Response planned) {
        int status = planned.getStatus();
        return switch (status) {
            case 400 -> Problem.of(status, "Bad request", "The request cannot be understood.");
            case 401 ->
                Problem.of(status, "Sign-in needed", "Please sign in, or send a bearer token with the request.");
            case 403 -> Problem.of(status, "Not allowed", "Your role does not include this.");
            case 404 -> Problem.of(status, "Not found", "There is nothing at this address.");
            case 405 -> Problem.of(status, "Method not allowed", "The header Allow lists the methods of this address.");
            case 406 -> Problem.of(status, "Not acceptable", "This address has no answer of the accepted media types.");
            case 413 -> Problem.of(status, "Too large", "The body of this request is too long.");
            case 415 ->
                Problem.of(status, "Unsupported media type", "This address does not take bodies of this media type.");
            default -> Problem.of(status, planned.getStatusInfo().getReasonPhrase(), null);
        };
    }
}
