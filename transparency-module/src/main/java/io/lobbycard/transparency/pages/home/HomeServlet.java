package io.lobbycard.transparency.pages.home;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Choice;
import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.Mode;
import io.lobbycard.transparency.pages.PageServlet;
import io.lobbycard.transparency.pages.Pages;
import io.lobbycard.transparency.pages.TitleCard;
import io.lobbycard.transparency.pages.UnreadAnswers;
import io.lobbycard.transparency.pages.Visitor;
import io.lobbycard.transparency.titles.KnownTitles;
import io.lobbycard.transparency.titles.TitleFacts;
import io.lobbycard.web.Roles;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The member's home. Staff have none and are led to their own. It asks by itself who has come, since the server applies no
 * constraint to the root's exact address.
 */
@WebServlet("")
public class HomeServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient HomeTitles home;
    private final transient Choices choices;
    private final transient KnownTitles titles;
    private final transient UnreadAnswers answers;

    @Inject
    public HomeServlet(Pages pages, HomeTitles home, Choices choices, KnownTitles titles, UnreadAnswers answers) {
        super(pages);
        this.home = home;
        this.choices = choices;
        this.titles = titles;
        this.answers = answers;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null && !request.authenticate(response)) {
            return;
        }
        if (request.isUserInRole(Roles.MEMBER)) {
            write(request, response, "home", "Home", page(Visitor.of(request)));
        } else {
            seeOther(response, "/admin");
        }
    }

    private HomePage page(Visitor visitor) {
        List<Choice> chosen =
                new ArrayList<>(choices.choose(visitor.member(), home.ids()).choices());
        Map<TitleId, TitleFacts> facts =
                titles.facts(chosen.stream().map(Choice::title).toList());
        Choice lead = lead(chosen);
        chosen.remove(lead);
        boolean degraded = chosen.stream().anyMatch(choice -> choice.mode() == Mode.DEGRADED);
        return new HomePage(
                lead == null ? null : TitleCard.of(lead, facts.get(lead.title())),
                Rows.of(chosen, facts),
                degraded ? 0 : answers.of(visitor.member()),
                degraded);
    }

    /** The first title whose picture was chosen for this member, or else the first with a picture. */
    private static @Nullable Choice lead(List<Choice> chosen) {
        return chosen.stream()
                .filter(choice -> choice.mode() == Mode.PERSONALISED)
                .findFirst()
                .or(() ->
                        chosen.stream().filter(choice -> choice.image() != null).findFirst())
                .orElse(null);
    }
}
