package io.lobbycard.transparency.pages.me;

import io.lobbycard.personalization.Histories;
import io.lobbycard.transparency.AccessPage;
import io.lobbycard.transparency.Accesses;
import io.lobbycard.transparency.erasure.Remains;
import io.lobbycard.transparency.erasure.Remains.Left;
import io.lobbycard.transparency.pages.Day;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The member's data: who looked at it, download, erase. */
@WebServlet("/me/data")
@ServletSecurity(@HttpConstraint(rolesAllowed = Roles.MEMBER))
public class DataServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final String LOOKED = "looked";
    private static final int LOOKS = 20;

    private final transient Histories histories;
    private final transient Accesses accesses;
    private final transient Remains remains;

    @Inject
    public DataServlet(Pages pages, Histories histories, Accesses accesses, Remains remains) {
        super(pages);
        this.histories = histories;
        this.accesses = accesses;
        this.remains = remains;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visitor visitor = Visitor.of(request);
        long viewings =
                histories.history(visitor.reader(), visitor.member(), null, 1).total();
        AccessPage looked = accesses.seenBy(visitor.member(), request.getParameter(LOOKED), LOOKS);
        Optional<Instant> erased = histories.lastErasure(visitor.member());
        boolean unconfirmed = request.getParameter("unconfirmed") != null;
        write(
                request,
                response,
                "me/data",
                "My data",
                new DataPage(
                        viewings,
                        looked.items().stream().map(Look::of).toList(),
                        request.getParameter(LOOKED) != null,
                        looked.next() == null
                                ? null
                                : "/me/data?" + LOOKED + "=" + URLEncoder.encode(looked.next(), StandardCharsets.UTF_8),
                        looked.comparedAt(),
                        looked.compared(),
                        looked.changed(),
                        erased.map(Day::of).orElse(""),
                        erased.map(at -> remains.of(visitor.member(), at)).orElse(List.of()).stream()
                                .map(Left::inWords)
                                .toList(),
                        remains.now(visitor.member()).stream()
                                .map(Left::inWords)
                                .toList(),
                        erased.isPresent() && request.getParameter("erased") != null,
                        unconfirmed));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        boolean confirmed = "yes".equals(request.getParameter("sure"));
        if (confirmed) {
            histories.erase(Visitor.of(request).member());
        }
        seeOther(response, confirmed ? "/me/data?erased" : "/me/data?unconfirmed");
    }
}
