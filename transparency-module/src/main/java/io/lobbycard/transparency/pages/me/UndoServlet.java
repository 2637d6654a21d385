package io.lobbycard.transparency.pages.me;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.transparency.pages.PageServlet;
import io.lobbycard.transparency.pages.Pages;
import io.lobbycard.transparency.pages.Visitor;
import io.lobbycard.transparency.pages.done.Deeds;
import io.lobbycard.transparency.pages.why.WhyNow;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Takes back what the member has just done, and leads to the explanation of a title or to where they came from. */
@WebServlet("/me/undo")
@ServletSecurity(@HttpConstraint(rolesAllowed = Roles.MEMBER))
public class UndoServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final String HISTORY = "/me/history";

    private final transient Deeds deeds;
    private final transient WhyNow now;

    @Inject
    public UndoServlet(Pages pages, Deeds deeds, WhyNow now) {
        super(pages);
        this.deeds = deeds;
        this.now = now;
    }

    /** Leads whoever comes here by the address alone to something to look at. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        seeOther(response, HISTORY);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String done = deeds.undo(request);
        String title = request.getParameter("title");
        try {
            seeOther(
                    response,
                    title == null
                            ? Back.with(Back.from(request, HISTORY), done)
                            : now.address(Visitor.of(request).member(), new TitleId(title), done));
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.badRequest("The form names a title that cannot exist.");
        }
    }
}
