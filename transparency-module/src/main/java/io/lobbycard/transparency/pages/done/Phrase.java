package io.lobbycard.transparency.pages.done;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Viewing;
import io.lobbycard.transparency.pages.Day;
import io.lobbycard.transparency.pages.PageWords;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts viewings into a few words: by title and day as long as they are few, by their number when they are many. */
final class Phrase {

    private static final int NAMED = 3;
    private static final PageWords WORDS = new PageWords("io.lobbycard.transparency.pages.done.done");

    private Phrase() {}

    /** @param viewings at least one */
    static String of(List<Viewing> viewings, Function<TitleId, String> name) {
        List<String> titles =
                viewings.stream().map(Viewing::title).distinct().map(name).toList();
        if (viewings.size() == 1) {
            return WORDS.say(
                    "viewing", titles.getFirst(), Day.of(viewings.getFirst().startedAt()));
        }
        String count = Integer.toString(viewings.size());
        if (titles.size() <= NAMED) {
            return WORDS.say("viewings", count, list(titles));
        }
        List<String> named = titles.subList(0, NAMED - 1);
        String more = Integer.toString(titles.size() - named.size());
        return WORDS.say("viewings-of-many", count, quoted(named), more);
    }

    /** Each in quotation marks, with commas and an "and". */
    static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? quoted(names)
                : WORDS.say("list", quoted(names.subList(0, last)), quoted(names.subList(last, names.size())));
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> WORDS.say("quoted", name)).collect(Collectors.joining(", "));
    }
}
