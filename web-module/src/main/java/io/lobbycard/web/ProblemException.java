package io.lobbycard.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ends a request with a {@link Problem}. Thrown by any layer; a running transaction is rolled back. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final @Nullable Duration retryAfter;

    public ProblemException(Problem problem) {
        this(problem, null, null);
    }

    private ProblemException(Problem problem, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(
                problem.status() + " " + problem.title() + (problem.detail() == null ? "" : ": " + problem.detail()),
                cause);
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    /** 400: the request cannot be understood. */
    public static ProblemException badRequest(String detail) {
        return new ProblemException(Problem.of(400, "Bad request", detail));
    }

    /** 400: the request cannot be understood, and these places of it are why. */
    public static ProblemException badRequest(String detail, List<Violation> violations) {
        return new ProblemException(Problem.of(400, "Bad request", detail).withViolations(violations));
    }

    /** 401: nobody is signed in. */
    public static ProblemException unauthorized() {
        return new ProblemException(
                Problem.of(401, "Sign-in needed", "Please sign in, or send a bearer token with the request."));
    }

    /** 403: whoever is signed in may not do this. */
    public static ProblemException forbidden(String detail) {
        return new ProblemException(Problem.of(403, "Not allowed", detail));
    }

    /** 404: it does not exist, or it belongs to somebody else, which must not be told apart. */
    public static ProblemException notFound(String detail) {
        return new ProblemException(Problem.of(404, "Not found", detail));
    }

    /** 409: it would contradict what is there now. */
    public static ProblemException conflict(String detail) {
        return new ProblemException(Problem.of(409, "Conflict", detail));
    }

    /** 412: the thing has changed since the sender read it. */
    public static ProblemException preconditionFailed(String detail) {
        return new ProblemException(Problem.of(412, "Changed meanwhile", detail));
    }

    /** 413: the body is longer than the limit, in bytes. */
    public static ProblemException tooLarge(long limit) {
        return new ProblemException(
                Problem.of(413, "Too large", "The body of this request may hold at most " + limit + " bytes."));
    }

    /** 422: understood, but these elements or fields cannot be accepted; nothing of the request was stored. */
    public static ProblemException unprocessable(List<Violation> violations) {
        return new ProblemException(
                Problem.of(422, "Cannot be taken", "Nothing was stored. The places that need another value are listed.")
                        .withViolations(violations));
    }

    /** 428: the request must say which state it changes, with If-Match. */
    public static ProblemException preconditionRequired(String detail) {
        return new ProblemException(Problem.of(428, "Precondition needed", detail));
    }

    /** 429: too many in a short time. */
    public static ProblemException tooMany(String detail, Duration retryAfter) {
        return new ProblemException(Problem.of(429, "Too many requests", detail), retryAfter, null);
    }

    /** 503: something that the answer needs is away for now. */
    public static ProblemException unavailable(String detail, Duration retryAfter) {
        return unavailable(detail, retryAfter, null);
    }

    /** 503, with what brought it about, for the log. */
    public static ProblemException unavailable(String detail, Duration retryAfter, @Nullable Throwable cause) {
        return new ProblemException(Problem.of(503, "Not available", detail), retryAfter, cause);
    }

    public Problem problem() {
        return problem;
    }

    /** How long the sender should wait before it tries again; empty where trying again does not help. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
