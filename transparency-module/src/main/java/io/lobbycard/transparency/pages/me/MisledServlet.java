package io.lobbycard.transparency.pages.me;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.personalization.Decisions;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.MisledReports;
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
import java.util.Objects;

/** Takes the member's word that a picture misled them: {@code token} of the choice that showed it, and {@code words}. */
@WebServlet("/me/misled")
@ServletSecurity(@HttpConstraint(rolesAllowed = Roles.MEMBER))
public class MisledServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final String REPORTS = "/me/choices";
    private static final String OUTCOME = "#reports";

    private final transient MisledReports reports;
    private final transient Decisions decisions;
    private final transient Deeds deeds;

    @Inject
    public MisledServlet(Pages pages, MisledReports reports, Decisions decisions, Deeds deeds) {
        super(pages);
        this.reports = reports;
        this.decisions = decisions;
        this.deeds = deeds;
    }

    /** Leads whoever comes here by the address alone to what they have reported. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        seeOther(response, REPORTS + OUTCOME);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        MemberId member = Visitor.of(request).member();
        String token = Objects.requireNonNullElse(request.getParameter("token"), "");
        String words = Objects.requireNonNullElse(request.getParameter("words"), "");
        ArtworkId artwork = decisions.shown(member, token).artwork();
        String done = deeds.query(member, () -> reports.report(member, artwork, words));
        seeOther(response, REPORTS + done + OUTCOME);
    }
}
