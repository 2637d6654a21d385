package io.lobbycard.transparency.pages.me;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Controls;
import io.lobbycard.personalization.Decisions;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.ViewingId;
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
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Leaves viewings out or puts them back, and shows beforehand which pictures would change. */
@WebServlet("/me/viewings")
@ServletSecurity(@HttpConstraint(rolesAllowed = Roles.MEMBER))
public class ViewingsServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final String HISTORY = "/me/history";

    private final transient Preview preview;
    private final transient Deeds deeds;
    private final transient Controls controls;
    private final transient Decisions decisions;
    private final transient WhyNow now;

    @Inject
    public ViewingsServlet(
            Pages pages, Preview preview, Deeds deeds, Controls controls, Decisions decisions, WhyNow now) {
        super(pages);
        this.preview = preview;
        this.deeds = deeds;
        this.controls = controls;
        this.decisions = decisions;
        this.now = now;
    }

    /** Leads whoever comes here by the address alone, such as after signing in again, to something to look at. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        seeOther(response, HISTORY);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MemberId member = Visitor.of(request).member();
        String token = request.getParameter("token");
        String wanted = Objects.requireNonNullElse(request.getParameter("do"), "");
        String back = Back.from(request, token == null ? HISTORY : "/why/" + token);
        if (wanted.equals("put-back-all")) {
            List<ViewingId> all = List.copyOf(controls.of(member).leftOutViewings());
            String done = deeds.query(member, () -> controls.leaveOut(member, all, false));
            seeOther(response, Back.with(Back.from(request, HISTORY), done));
            return;
        }
        List<ViewingId> viewings = viewings(request);
        if (wanted.equals("preview")) {
            preview(request, response, Asked.withoutViewings(viewings, token, back));
            return;
        }
        if (wanted.equals("preview-back")) {
            preview(request, response, Asked.withViewings(viewings, back));
            return;
        }
        boolean leaveOut = switch (wanted) {
            case "leave-out" -> true;
            case "put-back" -> false;
            default -> throw ProblemException.badRequest("The form asks for something that cannot be done.");
        };
        TitleId title = token == null ? null : decisions.shown(member, token).title();
        String done = deeds.query(member, () -> controls.leaveOut(member, viewings, leaveOut));
        seeOther(
                response,
                title == null ? Back.with(Back.from(request, HISTORY), done) : now.address(member, title, done));
    }

    private void preview(HttpServletRequest request, HttpServletResponse response, Asked asked) throws IOException {
        Visitor visitor = Visitor.of(request);
        write(request, response, "me/preview", "What would change", preview.page(visitor, asked));
    }

    private static List<ViewingId> viewings(HttpServletRequest request) {
        String[] ids = request.getParameterValues("viewing");
        if (ids == null) {
            throw ProblemException.badRequest("The form names no viewing.");
        }
        try {
            return Stream.of(ids).map(ViewingId::new).toList();
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.badRequest("The form names a viewing that cannot exist.");
        }
    }
}
