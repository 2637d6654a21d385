package io.lobbycard.transparency.pages.me;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.pages.Field;
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

/** What this member's pictures come from. */
@WebServlet("/me")
@ServletSecurity(@HttpConstraint(rolesAllowed = Roles.MEMBER))
public class OverviewServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient Overview overview;
    private final transient Deeds deeds;

    @Inject
    public OverviewServlet(Pages pages, Overview overview, Deeds deeds) {
        super(pages);
        this.overview = overview;
        this.deeds = deeds;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MemberId member = Visitor.of(request).member();
        write(
                request,
                response,
                "me/overview",
                "My pictures",
                overview.page(member, deeds.of(request, new Field("back", "/me"))));
    }
}
