package io.lobbycard.transparency.pages.home;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Choices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The titles on a home page. */
@ApplicationScoped
public class HomeTitles {

    private static final int MOST = 60;

    private final Choices choices;

    @Inject
    HomeTitles(Choices choices) {
        this.choices = choices;
    }

    public List<TitleId> ids() {
        List<TitleId> all = choices.titles();
        return all.subList(0, Math.min(MOST, all.size()));
    }
}
