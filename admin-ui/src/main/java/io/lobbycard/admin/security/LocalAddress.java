package io.lobbycard.admin.security;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps a browser that signs in from being sent to somebody else's site. */
final class LocalAddress {

    private static final String HOME = "/";
    /** One slash that no second slash or backslash follows, and nothing that a browser would drop or rewrite. */
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*");

    private LocalAddress() {}

    static String of(@Nullable String wanted) {
        return wanted != null && PATH.matcher(wanted).matches() ? wanted : HOME;
    }
}
