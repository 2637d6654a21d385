package io.lobbycard.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which version an If-Match header names. */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Versions() {}

    /**
     * The version that the sender edited.
     *
     * @param ifMatch the header, or null to take whatever is stored
     * @param stored 0 if nothing is
     * @throws ProblemException 412 if the header names something else than a version
     */
    public static long edited(@Nullable String ifMatch, long stored) {
        if (ifMatch == null || (ifMatch.equals("*") && stored > 0)) {
            return stored;
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw ProblemException.preconditionFailed(
                    "If-Match names no version, such as \"3\". Please read again what you want to change.");
        }
        return Long.parseLong(tag.group(1));
    }
}
