package io.lobbycard.transparency.explanations;

import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Decisions;
import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.Explanation.Through;
import io.lobbycard.personalization.Explanation.Watched;
import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Signal;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.transparency.titles.KnownTitles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Explains choices to those whose choices they are. */
@ApplicationScoped
public class Explanations {

    private final Decisions decisions;
    private final Catalog catalog;
    private final KnownTitles titles;
    private final Histories histories;

    @Inject
    Explanations(Decisions decisions, Catalog catalog, KnownTitles titles, Histories histories) {
        this.decisions = decisions;
        this.catalog = catalog;
        this.titles = titles;
        this.histories = histories;
    }

    /**
     * Replays the choice that the token names and puts it into words.
     *
     * @throws io.lobbycard.web.ProblemException as {@link Decisions#explain} does
     */
    public Explained explain(MemberId member, String token) {
        Explanation choice = decisions.explain(member, token);
        Names names = new Names(titles.names(titlesOf(choice)), catalog.names(peopleOf(choice)));
        Sentences sentences = new Sentences(choice, names);
        List<String> notUsed = NotUsed.sentences(choice.notUsed(), names);
        List<String> waiting = waiting(member, choice);
        boolean first = Waiting.isAllThereIs(choice);
        return new Explained(
                choice,
                names,
                sentences.headline(),
                first ? with(sentences.details(), waiting) : sentences.details(),
                sentences.chance(),
                new Uncounted(choice).sentence(),
                first ? notUsed : with(notUsed, waiting));
    }

    /** When the first begins to count of the viewings that are too new, in a sentence; none if none waits now. */
    private List<String> waiting(MemberId member, Explanation choice) {
        Set<ViewingId> viewings = Waiting.of(choice);
        return viewings.isEmpty()
                ? List.of()
                : histories.countFrom(member, viewings).map(Waiting::sentence).stream()
                        .toList();
    }

    private static List<String> with(List<String> sentences, List<String> more) {
        return Stream.concat(sentences.stream(), more.stream()).toList();
    }

    private static Set<TitleId> titlesOf(Explanation choice) {
        Set<TitleId> ids = choice.titles().stream().map(Watched::title).collect(Collectors.toCollection(HashSet::new));
        ids.add(choice.title());
        if (choice.counterfactual() != null) {
            ids.addAll(choice.counterfactual().titles());
        }
        return ids;
    }

    private static Set<PersonId> peopleOf(Explanation choice) {
        Stream<Signal> counted = choice.titles().stream()
                .map(Watched::through)
                .flatMap(List::stream)
                .map(Through::signal);
        Stream<Signal> leftOut = choice.notUsed().stream()
                .filter(key -> key.startsWith(NotUsed.SIGNAL + ":"))
                .map(key -> Signal.of(key.substring(NotUsed.SIGNAL.length() + 1)));
        return Stream.concat(counted, leftOut)
                .filter(signal -> signal.kind().equals(Names.PERSON))
                .map(signal -> new PersonId(signal.name()))
                .collect(Collectors.toSet());
    }
}
