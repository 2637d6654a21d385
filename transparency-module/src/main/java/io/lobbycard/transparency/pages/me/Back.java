package io.lobbycard.transparency.pages.me;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Where a form leads after its work: the page it came from, if that is one of the member's own. */
final class Back {

    private static final Pattern OWN = Pattern.compile("/(me|why)(/[\\x21-\\x7E&&[^\\\\]]*)?");

    private Back() {}

    /** An address with what {@link io.lobbycard.transparency.pages.done.Deeds#query} returned. */
    static String with(String address, String query) {
        return query.isEmpty() || !address.contains("?") ? address + query : address + "&" + query.substring(1);
    }

    static String from(HttpServletRequest request, String otherwise) {
        String wanted = request.getParameter("back");
        return wanted != null && OWN.matcher(wanted).matches() ? wanted : otherwise;
    }
}
