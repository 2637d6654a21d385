package io.lobbycard.transparency.pages.me;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.export.MemberExport;
import io.lobbycard.transparency.export.MemberExport.Body;
import io.lobbycard.transparency.pages.PageServlet;
import io.lobbycard.transparency.pages.Pages;
import io.lobbycard.transparency.pages.Visitor;
import io.lobbycard.web.Roles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Everything that is kept about the member as JSON, or the viewings as CSV for a spreadsheet. */
@WebServlet({"/me/download.json", "/me/download.csv"})
@ServletSecurity(@HttpConstraint(rolesAllowed = Roles.MEMBER))
public class DownloadServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient MemberExport export;

    @Inject
    public DownloadServlet(Pages pages, MemberExport export) {
        super(pages);
        this.export = export;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MemberId member = Visitor.of(request).member();
        boolean csv = request.getServletPath().endsWith("csv");
        Body body = csv ? export.csv(member) : export.json(member);
        response.setContentType(csv ? "text/csv;charset=utf-8" : "application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"lobbycard-" + member + (csv ? ".csv\"" : ".json\""));
        try {
            body.to(response.getOutputStream());
        } catch (RuntimeException failed) {
            if (!response.isCommitted()) {
                response.reset();
            }
            throw failed;
        }
    }
}
