package io.lobbycard.transparency.pages.accountability;

import io.lobbycard.personalization.Choices;
import io.lobbycard.transparency.explanations.NotUsed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts together what the public is told, for the page and for programs alike. */
@ApplicationScoped
class Accountability {

    private final Choices choices;
    private final PublicFigures figures;
    private final String sanctions;

    @Inject
    Accountability(
            Choices choices,
            PublicFigures figures,
            @ConfigProperty(name = "lobbycard.sanctions") Optional<String> sanctions) {
        this.choices = choices;
        this.figures = figures;
        this.sanctions = sanctions.orElse("");
    }

    AccountabilityPage now() {
        PublicFigures.Counted counted = figures.now();
        return new AccountabilityPage(
                NotUsed.never(),
                counted.at(),
                choices.titles().size(),
                counted.access(),
                figures.lastComparison(),
                counted.targeting(),
                sanctions,
                counted.budget(),
                Objects.requireNonNullElse(counted.audits(), List.of()));
    }
}
