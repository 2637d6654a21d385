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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers for the service, to everybody. */
@WebServlet("/accountability")
public class AccountabilityServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient Choices choices;
    private final transient PublicFigures figures;
    private final String sanctions;

    @Inject
    public AccountabilityServlet(
            Pages pages,
            Choices choices,
            PublicFigures figures,
            @ConfigProperty(name = "lobbycard.sanctions") Optional<String> sanctions) {
        super(pages);
        this.choices = choices;
        this.figures = figures;
        this.sanctions = sanctions.orElse("");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PublicFigures.Counted counted = figures.now();
        AccountabilityPage page = new AccountabilityPage(
                NotUsed.never(),
                counted.at(),
                choices.titles().size(),
                counted.access(),
                figures.lastComparison(),
                counted.targeting(),
                sanctions,
                counted.budget(),
                Objects.requireNonNullElse(counted.audits(), List.of()));
        write(request, response, "accountability", "How we answer for it", page);
    }
}
