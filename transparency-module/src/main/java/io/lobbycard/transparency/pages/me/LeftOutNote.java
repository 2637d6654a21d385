package io.lobbycard.transparency.pages.me;

import io.lobbycard.personalization.MemberControls;
import io.lobbycard.personalization.Signal;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Which signal the member has just left out, as the address says, so that it can be taken back on the spot. */
final class LeftOutNote {

    private static final String PARAMETER = "left-out";

    private LeftOutNote() {}

    static String query(String signal) {
        return "?" + PARAMETER + "=" + URLEncoder.encode(signal, StandardCharsets.UTF_8);
    }

    /** The signal, if it is left out indeed. */
    static @Nullable Signal of(HttpServletRequest request, MemberControls said) {
        String named = request.getParameter(PARAMETER);
        return said.leftOutSignals().stream()
                .filter(signal -> signal.toString().equals(named))
                .findFirst()
                .orElse(null);
    }
}
