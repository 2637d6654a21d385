package io.lobbycard.transparency.pages.why;

import gg.jte.output.Utf8ByteOutput;
import io.lobbycard.personalization.Decisions;
import io.lobbycard.transparency.access.RefusedAttempts;
import io.lobbycard.transparency.pages.PageServlet;
import io.lobbycard.transparency.pages.Pages;
import io.lobbycard.transparency.pages.Visitor;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Explains the choice that the address names to the member whose it is. Staff get here to be refused, so that the member can
 * see that they tried.
 */
@WebServlet("/why/*")
@ServletSecurity(@HttpConstraint(rolesAllowed = WhyServlet.SIGNED_IN))
public class WhyServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    /** Every role. */
    static final String SIGNED_IN = "**";

    private final transient WhyPages why;
    private final transient Decisions decisions;
    private final transient RefusedAttempts attempts;

    @Inject
    public WhyServlet(Pages pages, WhyPages why, Decisions decisions, RefusedAttempts attempts) {
        super(pages);
        this.why = why;
        this.decisions = decisions;
        this.attempts = attempts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || path.length() < 2) {
            throw ProblemException.notFound("The address names no choice.");
        }
        String token = path.substring(1);
        if (!request.isUserInRole(Roles.MEMBER)) {
            // for other than members, what follows the token makes no difference
            attempts.atChoice(token.split("[/;]", 2)[0], request.getRemoteUser(), request::isUserInRole);
        }
        Utf8ByteOutput page = rendered(token, request);
        decisions.answered(page.getContentLength());
        send(response, page);
    }

    private Utf8ByteOutput rendered(String token, HttpServletRequest request) {
        WhyPage page = page(token, request);
        return render(request, "why", "Why this picture of " + page.title(), page);
    }

    private WhyPage page(String token, HttpServletRequest request) {
        try {
            return why.page(Visitor.of(request).member(), token, request);
        } catch (ProblemException problem) {
            throw problem.problem().status() == HttpServletResponse.SC_BAD_REQUEST ? namesNothing() : problem;
        }
    }

    private static ProblemException namesNothing() {
        return ProblemException.badRequest(
                "It names no picture that was chosen for you, or one from so long ago that it"
                        + " cannot be explained any more. “Why this picture?” below each picture leads to its explanation.");
    }
}
