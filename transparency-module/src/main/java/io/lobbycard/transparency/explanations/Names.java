package io.lobbycard.transparency.explanations;

import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Signal;
import java.util.Map;

/** What the titles and signals of an explanation are called; an id that has no name stands for itself. */
public record Names(Map<TitleId, String> titles, Map<PersonId, String> people) {

    public static final String PERSON = "person";

    public Names {
        titles = Map.copyOf(titles);
        people = Map.copyOf(people);
    }

    public String title(TitleId id) {
        return titles.getOrDefault(id, id.value());
    }

    /** Such as {@code Uma Thurman}, {@code road trip} or {@code 1990s}. */
    public String signal(Signal signal) {
        return signal.kind().equals(PERSON)
                ? people.getOrDefault(new PersonId(signal.name()), signal.name())
                : signal.name().replace('-', ' ');
    }
}
