package io.lobbycard.transparency.pages.accountability;

import io.lobbycard.personalization.Choices;
import io.lobbycard.transparency.explanations.NotUsed;
import io.lobbycard.transparency.pages.PageServlet;
import io.lobbycard.transparency.pages.Pages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers for the service, to everybody. */
@WebServlet("/accountability")
public class AccountabilityServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient Choices choices;
    private final transient AccessCounts accesses;

    @Inject
    public AccountabilityServlet(Pages pages, Choices choices, AccessCounts accesses) {
        super(pages);
        this.choices = choices;
        this.accesses = accesses;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AccountabilityPage page =
                new AccountabilityPage(NotUsed.never(), choices.titles().size(), accesses.figures());
        write(request, response, "accountability", "How we answer for it", page);
    }
}
