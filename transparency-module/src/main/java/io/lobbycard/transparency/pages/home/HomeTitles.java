package io.lobbycard.transparency.pages.home;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Choices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The titles on a home page, the same for everybody: those that {@code LOBBYCARD_HOME_FIRST} names, then the others. */
@ApplicationScoped
public class HomeTitles {

    private static final int MOST = 60;

    private final Choices choices;
    private final List<TitleId> first;

    @Inject
    HomeTitles(Choices choices, @ConfigProperty(name = "lobbycard.home.first") Optional<List<String>> first) {
        this.choices = choices;
        this.first = first.orElse(List.of()).stream().map(TitleId::new).toList();
    }

    public List<TitleId> ids() {
        List<TitleId> all = choices.titles();
        Set<TitleId> ids = new LinkedHashSet<>(first);
        ids.retainAll(Set.copyOf(all));
        ids.addAll(all);
        return ids.stream().limit(MOST).toList();
    }
}
