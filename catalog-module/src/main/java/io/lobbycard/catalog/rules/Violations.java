package io.lobbycard.catalog.rules;

import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Gathers everything that is wrong with what somebody sent, so that they learn it all at once. */
public final class Violations {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern FEATURE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private final List<Violation> found = new ArrayList<>();

    public void require(boolean holds, String pointer, String otherwise) {
        if (!holds) {
            found.add(new Violation(pointer, otherwise));
        }
    }

    /** Needs what its constructor accepts. */
    public void requireMade(Supplier<?> value, String pointer) {
        try {
            Object unused = value.get();
        } catch (IllegalArgumentException unfit) {
            found.add(new Violation(pointer, String.valueOf(unfit.getMessage())));
        }
    }

    public void requireId(String id, String pointer) {
        require(
                ID.matcher(id).matches(),
                pointer,
                "An id has 1 to 64 letters, digits, dots, dashes and underscores and starts with a letter or digit.");
    }

    public void requireText(String text, int longest, String pointer) {
        require(
                !text.isBlank() && text.length() <= longest && text.chars().noneMatch(Character::isISOControl),
                pointer,
                "A text of 1 to " + longest + " characters without control characters is needed here.");
    }

    public void requireFeature(String name, double weight, String pointer) {
        require(
                FEATURE.matcher(name).matches(),
                pointer + "/name",
                "A name has 1 to 60 lower-case letters, digits and dashes, such as road-trip.");
        require(
                weight > 0 && weight <= 1,
                pointer + "/weight",
                "A weight lies above 0 and at most at 1, found " + weight + ".");
    }

    public <T> void requireDistinct(List<T> elements, Function<T, Object> key, String pointer, String field) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            Object value = key.apply(elements.get(i));
            require(seen.add(value), pointer + "/" + i + field, value + " is already in this list.");
        }
    }

    public List<Violation> found() {
        return List.copyOf(found);
    }

    /**
     * Goes on only if nothing was found.
     *
     * @throws ProblemException 422 if anything was found
     */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw ProblemException.unprocessable(found);
        }
    }
}
