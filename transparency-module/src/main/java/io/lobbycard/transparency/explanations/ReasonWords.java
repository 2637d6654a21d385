package io.lobbycard.transparency.explanations;

import io.lobbycard.personalization.Signal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says which titles are the reason, such as {@code Notting Hill, Titanic and 5 more romances}. */
final class ReasonWords {

    /** More names than these tire the reader; the rest is counted. */
    static final int NAMED = 3;

    private final Names names;

    ReasonWords(Names names) {
        this.names = names;
    }

    String of(Reason reason) {
        List<String> titles = new ArrayList<>(reason.titles().stream()
                .map(title -> names.title(title.title()))
                .toList());
        int rest = titles.size() <= NAMED ? 0 : titles.size() - NAMED + 1;
        if (rest > 0) {
            List<String> named = new ArrayList<>(titles.subList(0, titles.size() - rest));
            named.add(more(reason.signal(), rest));
            return Words.list(named);
        }
        return few(reason.signal(), Words.list(titles), titles.size());
    }

    private String more(@Nullable Signal signal, int count) {
        if (signal == null) {
            return Words.count("more.any", count);
        }
        String noun = signal.kind() + "." + signal.name();
        return Words.knows(noun + ".many")
                ? Words.count("more.noun", count, Words.count(noun, count))
                : Words.count(known("more", signal), count, names.signal(signal));
    }

    private String few(@Nullable Signal signal, String titles, int count) {
        if (signal == null) {
            return titles;
        }
        String noun = signal.kind() + "." + signal.name();
        return Words.knows(noun + ".many")
                ? Words.say("few.noun", Words.count(noun, count), titles)
                : Words.count(known("few", signal), count, names.signal(signal), titles);
    }

    private static String known(String pattern, Signal signal) {
        String key = pattern + "." + signal.kind();
        return Words.knows(key + ".many") ? key : pattern + ".other";
    }
}
