package io.lobbycard.transparency.explanations;

import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Explanation.Through;
import io.lobbycard.personalization.Signal;
import java.util.List;
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

    /** Such as {@code romance, tender and the 1990s}; of the same name, {@code the genre family and the theme family}. */
    public String list(List<Signal> signals) {
        return Words.list(apart(signals));
    }

    /** Each by itself, in their order; those of the same name with what they are, such as {@code the genre family}. */
    public List<String> apart(List<Signal> signals) {
        return signals.stream().map(each -> apart(each, signals)).toList();
    }

    /** The same of what a title carries or, such as {@code not being funny}, lacks. */
    public String through(List<Through> parts) {
        List<Signal> carried =
                parts.stream().filter(Through::carried).map(Through::signal).toList();
        return Words.list(parts.stream()
                .map(part -> part.carried() ? apart(part.signal(), carried) : lacked(part.signal()))
                .toList());
    }

    private String apart(Signal signal, List<Signal> among) {
        String name = signal(signal);
        boolean shared = among.stream()
                .anyMatch(other -> !other.equals(signal) && signal(other).equals(name));
        return shared ? Words.say("of-a-kind", signal.kind(), name) : name;
    }

    private String lacked(Signal signal) {
        String key = "lacked." + signal.kind();
        return Words.say(Words.knows(key) ? key : "lacked.other", signal(signal));
    }
}
