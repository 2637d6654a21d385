package io.lobbycard.transparency.pages.why;

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

/** Explains the choice that the address names. */
@WebServlet("/why/*")
@ServletSecurity(@HttpConstraint(rolesAllowed = Roles.MEMBER))
public class WhyServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient WhyPages why;

    @Inject
    public WhyServlet(Pages pages, WhyPages why) {
        super(pages);
        this.why = why;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || path.length() < 2) {
            throw ProblemException.notFound("The address names no choice.");
        }
        WhyPage page = page(path.substring(1), request);
        write(request, response, "why", "Why this picture of " + page.title(), page);
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
