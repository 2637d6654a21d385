package io.lobbycard.web.problems;

import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says where a JSON body is wrong and what would be right. */
final class JsonProblems {

    private static final String NOT_AS_DESCRIBED = "The body is not as this address takes it.";

    private JsonProblems() {}

    static ProblemException of(JacksonException thrown) {
        return switch (thrown) {
            case UnrecognizedPropertyException unknown -> refused(unknown, unknownField(unknown));
            case ValueInstantiationException invalid
            when invalid.getCause() instanceof IllegalArgumentException ->
                ProblemException.unprocessable(List.of(new Violation(pointer(invalid), reason(invalid))));
            case MismatchedInputException mismatch -> refused(mismatch, expected(mismatch));
            case DatabindException other -> refused(other, "This value cannot be read.");
            case StreamConstraintsException excessive ->
                ProblemException.badRequest(
                        "The body is nested too deeply, or holds a name, number or text that is too long.");
            default -> ProblemException.badRequest("The body is not valid JSON" + at(thrown.getLocation()) + ".");
        };
    }

    private static ProblemException refused(DatabindException thrown, String detail) {
        return ProblemException.badRequest(NOT_AS_DESCRIBED, List.of(new Violation(pointer(thrown), detail)));
    }

    private static String unknownField(UnrecognizedPropertyException thrown) {
        Collection<Object> known = thrown.getKnownPropertyIds();
        String fields = known == null
                ? ""
                : " The fields are: "
                        + known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", ")) + ".";
        return "There is no field of this name here." + fields;
    }

    private static String reason(ValueInstantiationException thrown) {
        Throwable cause = thrown.getCause();
        String message = cause == null ? null : cause.getMessage();
        return message == null ? "This value is not allowed." : message;
    }

    private static String expected(MismatchedInputException thrown) {
        Class<?> type = thrown.getTargetType();
        if (type == null) {
            return "A value is needed here.";
        }
        return "A value is needed here that reads as " + JsonKind.of(type) + ".";
    }

    private static String at(TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static String pointer(DatabindException thrown) {
        return thrown.getPath().stream()
                .map(part -> part.getPropertyName() == null
                        ? String.valueOf(part.getIndex())
                        : part.getPropertyName().replace("~", "~0").replace("/", "~1"))
                .map(part -> "/" + part)
                .collect(Collectors.joining());
    }
}
