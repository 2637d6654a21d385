package io.lobbycard.transparency.pages.me;

import io.lobbycard.transparency.pages.PageServlet;
import io.lobbycard.transparency.pages.Pages;
import io.lobbycard.transparency.pages.Visitor;
import io.lobbycard.transparency.pages.done.Deeds;
import io.lobbycard.web.Roles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** The member's own history. */
@WebServlet("/me/history")
@ServletSecurity(@HttpConstraint(rolesAllowed = Roles.MEMBER))
public class HistoryServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient HistorySearch search;
    private final transient Deeds deeds;

    @Inject
    public HistoryServlet(Pages pages, HistorySearch search, Deeds deeds) {
        super(pages);
        this.search = search;
        this.deeds = deeds;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = Objects.requireNonNullElse(request.getParameter("q"), "");
        HistoryPage page = search.page(
                Visitor.of(request), query, request.getParameter("cursor"), back -> deeds.of(request, back));
        write(request, response, "me/history", "My history", page);
    }
}
