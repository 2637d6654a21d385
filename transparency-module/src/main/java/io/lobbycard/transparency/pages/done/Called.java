package io.lobbycard.transparency.pages.done;

import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.Signal;
import io.lobbycard.personalization.Viewing;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.personalization.ViewingPage;
import io.lobbycard.transparency.explanations.Names;
import io.lobbycard.transparency.pages.Visitor;
import io.lobbycard.transparency.titles.KnownTitles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Calls viewings and signals by what a member knows them by. */
@ApplicationScoped
public class Called {

    private static final int READ_AT_ONCE = 500;

    private final Histories histories;
    private final KnownTitles titles;
    private final Catalog catalog;

    @Inject
    Called(Histories histories, KnownTitles titles, Catalog catalog) {
        this.histories = histories;
        this.titles = titles;
        this.catalog = catalog;
    }

    /** Such as {@code your 3 viewings of “Titanic”}; empty if none of them is in the history. */
    public Optional<String> viewings(Visitor visitor, Collection<ViewingId> ids) {
        List<Viewing> found = found(visitor, new HashSet<>(ids));
        Map<TitleId, String> names =
                titles.names(found.stream().map(Viewing::title).collect(Collectors.toSet()));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.of(found, title -> names.getOrDefault(title, title.value())));
    }

    /** Such as {@code “Uma Thurman” and “1990s”}. */
    public String signals(Collection<Signal> signals) {
        Names names = names(signals);
        return Phrase.list(signals.stream().map(names::signal).toList());
    }

    /** The names of those signals that are people. */
    public Names names(Collection<Signal> signals) {
        Set<PersonId> people = signals.stream()
                .filter(signal -> signal.kind().equals(Names.PERSON))
                .map(signal -> new PersonId(signal.name()))
                .collect(Collectors.toSet());
        return new Names(Map.of(), catalog.names(people));
    }

    private List<Viewing> found(Visitor visitor, Set<ViewingId> ids) {
        List<Viewing> found = new ArrayList<>();
        String cursor = null;
        do {
            ViewingPage part = histories.history(visitor.reader(), visitor.member(), cursor, READ_AT_ONCE);
            part.items().stream().filter(viewing -> ids.contains(viewing.id())).forEach(found::add);
            cursor = part.next();
        } while (cursor != null && found.size() < ids.size());
        return found;
    }
}
