package io.lobbycard.transparency.pages.why;

import io.lobbycard.personalization.Choice;
import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.Explanation.Contribution;
import io.lobbycard.personalization.Explanation.Through;
import io.lobbycard.personalization.MemberControls;
import io.lobbycard.personalization.Mode;
import io.lobbycard.personalization.Signal;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.transparency.pages.PageWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a choice the member has left out since it was made.
 *
 * @param viewings that counted then
 * @param signals through which viewings counted then
 */
record Since(Set<ViewingId> viewings, Set<Signal> signals) {

    private static final Set<Mode> STANDARD = Set.of(Mode.DEGRADED, Mode.NEUTRAL);
    private static final Set<Mode> CHOSEN = Set.of(Mode.PERSONALISED, Mode.PRIOR, Mode.EXPLORING);
    private static final PageWords WORDS = new PageWords("io.lobbycard.transparency.pages.why.why");

    static Since of(Explanation choice, MemberControls now) {
        Set<ViewingId> viewings = new HashSet<>();
        choice.contributions().stream().map(Contribution::viewing).forEach(viewings::add);
        viewings.retainAll(now.leftOutViewings());
        Set<Signal> signals = new HashSet<>();
        choice.titles()
                .forEach(title -> title.through().stream().map(Through::signal).forEach(signals::add));
        signals.retainAll(now.leftOutSignals());
        return new Since(viewings, signals);
    }

    /**
     * What the member should know who looks at an older choice; empty if nothing.
     *
     * @param now what is chosen by now
     * @param snapshot by which
     */
    String sentence(Explanation choice, Choice now, long snapshot) {
        boolean standard = choice.mode() == Mode.DEGRADED || choice.switchedOff();
        return switch (choice.mode()) {
            case DEGRADED, NEUTRAL ->
                standard && !STANDARD.contains(now.mode())
                        ? WORDS.say("passed." + choice.mode().label())
                        : another(choice, now);
            case PERSONALISED, PRIOR, EXPLORING -> {
                String own = sentence();
                yield own.isEmpty() ? moved(choice, now, snapshot) : own;
            }
            case KEPT, PINNED, CONTROL -> another(choice, now);
        };
    }

    /** What has changed without a word of the member; empty if nothing has. */
    private static String moved(Explanation choice, Choice now, long snapshot) {
        if (snapshot != choice.snapshot() && CHOSEN.contains(now.mode())) {
            return WORDS.say(choice.artwork().equals(now.artwork()) ? "newer.same" : "newer.other");
        }
        return another(choice, now);
    }

    /** Without a reason: it may be the member's own word, or that the database is away. */
    private static String another(Explanation choice, Choice now) {
        return choice.artwork().equals(now.artwork()) ? "" : WORDS.say("other");
    }

    /** In sentences; empty if nothing was. */
    String sentence() {
        List<String> parts = new ArrayList<>();
        if (!viewings.isEmpty()) {
            parts.add(WORDS.count("since.viewings", viewings.size()));
        }
        if (!signals.isEmpty()) {
            parts.add(WORDS.count("since.signals", signals.size()));
        }
        return parts.isEmpty() ? "" : WORDS.say("since", String.join(WORDS.say("since.and"), parts));
    }

    /** What is to be said of a title with these viewings; empty if all of them still count. */
    String of(Collection<ViewingId> ofOneTitle) {
        int leftOut =
                Math.toIntExact(ofOneTitle.stream().filter(viewings::contains).count());
        if (leftOut == 0) {
            return "";
        }
        return leftOut == ofOneTitle.size() ? WORDS.say("title.all") : WORDS.count("title.some", leftOut);
    }

    boolean all(Collection<ViewingId> ofOneTitle) {
        return viewings.containsAll(ofOneTitle);
    }
}
