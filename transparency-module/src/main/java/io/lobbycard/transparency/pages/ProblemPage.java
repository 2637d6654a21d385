package io.lobbycard.transparency.pages;

import io.lobbycard.web.Problem;
import io.lobbycard.web.Violation;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what went wrong and what can be done now. */
public record ProblemPage(
        int status,
        String heading,
        String sentence,
        @Nullable String reference) {

    static ProblemPage of(Problem problem) {
        String places = problem.violations().stream().map(Violation::detail).collect(Collectors.joining(" "));
        return of(
                problem.status(),
                places.isEmpty() ? problem.detail() : "Nothing was stored. " + places,
                problem.instance());
    }

    static ProblemPage of(int status, @Nullable String detail, @Nullable String reference) {
        return switch (status) {
            case 400 ->
                new ProblemPage(
                        status,
                        "This address is not complete",
                        orElse(detail, "Part of the address is missing or was changed on its way here."),
                        reference);
            case 401 -> new ProblemPage(status, "Please sign in", "This page is for signed-in members.", reference);
            case 403 ->
                new ProblemPage(
                        status,
                        "This page is not for you",
                        orElse(detail, "Your account may not open this page."),
                        reference);
            case 404 ->
                new ProblemPage(
                        status,
                        "There is nothing here",
                        "This page does not exist, or it belongs to another member.",
                        reference);
            case 410 ->
                new ProblemPage(
                        status,
                        "This choice cannot be shown any more",
                        orElse(detail, "What it was made from is gone."),
                        reference);
            case 413 ->
                new ProblemPage(
                        status,
                        "That was too much at once",
                        orElse(detail, "Nothing was changed. Please choose fewer at a time."),
                        reference);
            case 503 ->
                new ProblemPage(
                        status,
                        "Not available at the moment",
                        orElse(detail, "We cannot reach what this page needs. Please try again in a minute."),
                        reference);
            default ->
                status < 500
                        ? new ProblemPage(
                                status,
                                "This did not work",
                                orElse(detail, "The request could not be carried out."),
                                reference)
                        : new ProblemPage(
                                status,
                                "Something went wrong here",
                                "The mistake is ours and was noted. Please try again.",
                                reference);
        };
    }

    private static String orElse(@Nullable String detail, String otherwise) {
        return detail == null ? otherwise : detail;
    }
}
