package io.lobbycard.personalization.reports;

import io.lobbycard.catalog.TitleKind;
import io.lobbycard.personalization.ViewingReport;
import io.lobbycard.web.Violation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a report must hold to. Each rule answers with a sentence and a pointer to the field. */
final class ReportRules {

    /** How far a client's clock may be ahead of ours. */
    static final Duration SKEW = Duration.ofMinutes(5);

    private static final int LONGEST_SITTING = 24 * 60 * 60;
    private static final Pattern EPISODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final Instant now;

    ReportRules(Instant now) {
        this.now = now;
    }

    /** Whatever is wrong with a viewing at a place of its batch, apart from its member and its token. */
    List<Violation> broken(int place, ViewingReport viewing, Optional<TitleKind> kind) {
        List<@Nullable Violation> found = new ArrayList<>();
        found.add(duration(place, viewing.watchedSeconds()));
        found.add(time(place, "startedAt", viewing.startedAt()));
        found.add(kind.isPresent() ? episode(place, viewing.episode(), kind.get()) : unknownTitle(place, viewing));
        List<Violation> broken = new ArrayList<>();
        for (Violation each : found) {
            if (each != null) {
                broken.add(each);
            }
        }
        return broken;
    }

    /** A time that has come, give or take the skew. */
    @Nullable
    Violation time(int place, String field, Instant time) {
        if (time.isAfter(now.plus(SKEW))) {
            return at(place, field, "This time lies in the future: " + time + ".");
        }
        return time.isBefore(Instant.EPOCH) ? at(place, field, "This time lies before 1970: " + time + ".") : null;
    }

    /** When a picture was seen: not before the snapshot was made from which it was chosen, give or take the skew. */
    @Nullable
    Violation seen(int place, Instant time, Instant snapshotMade) {
        Violation wrong = time(place, "at", time);
        if (wrong != null) {
            return wrong;
        }
        return time.isBefore(snapshotMade.minus(SKEW))
                ? at(place, "at", "At this time the picture had not been chosen yet: " + time + ".")
                : null;
    }

    static Violation at(int place, String field, String detail) {
        return new Violation("/" + place + "/" + field, detail);
    }

    private static @Nullable Violation duration(int place, int seconds) {
        if (seconds >= 0 && seconds <= LONGEST_SITTING) {
            return null;
        }
        return at(
                place,
                "watchedSeconds",
                "A sitting lasts from 0 to " + LONGEST_SITTING + " seconds, found " + seconds + ".");
    }

    private static Violation unknownTitle(int place, ViewingReport viewing) {
        return at(place, "title", "There is no title " + viewing.title() + ".");
    }

    private static @Nullable Violation episode(int place, @Nullable String episode, TitleKind kind) {
        if (episode == null) {
            return null;
        }
        if (kind == TitleKind.FILM) {
            return at(place, "episode", "This title is a film, and a film has no episodes.");
        }
        if (!EPISODE.matcher(episode).matches()) {
            return at(
                    place,
                    "episode",
                    "The id of an episode has 1 to 64 letters, digits, dots, dashes and underscores and starts with a"
                            + " letter or digit.");
        }
        return null;
    }
}
