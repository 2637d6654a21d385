package io.lobbycard.web.problems;

import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** What was wrong with the input, where an exception of JSON or of validation says so. */
final class RefusedInput {

    private RefusedInput() {}

    static @Nullable ProblemException problemFor(Throwable thrown) {
        ConstraintViolationException invalid = Causes.find(thrown, ConstraintViolationException.class);
        if (invalid != null) {
            return ProblemException.unprocessable(invalid.getConstraintViolations().stream()
                    .map(RefusedInput::violation)
                    .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::detail))
                    .toList());
        }
        JacksonException unreadable = Causes.find(thrown, JacksonException.class);
        return unreadable == null ? null : JsonProblems.of(unreadable);
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && isPartOfBody(node.getKind())) {
                pointer.append('/').append(node.getName());
            }
        }
        return new Violation(pointer.toString(), violation.getMessage());
    }

    private static boolean isPartOfBody(ElementKind kind) {
        return List.of(ElementKind.PROPERTY, ElementKind.BEAN).contains(kind);
    }
}
