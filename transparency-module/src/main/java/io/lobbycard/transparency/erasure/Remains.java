package io.lobbycard.transparency.erasure;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.keys.MemberKeys;
import io.lobbycard.transparency.pages.Day;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Says what is left of what is erased now, until when, and why. */
@ApplicationScoped
public class Remains {

    private static final Duration SNAPSHOTS_KEPT = Duration.ofDays(90);

    private static final String KEY_DESTROYED = "Your key is destroyed, so nobody can read them or tell that they were"
            + " about you, in no backup of the database either.";
    private static final String KEY_TO_DESTROY =
            "Your key will be destroyed, and then nobody can read them or tell that they"
                    + " are about you, in no backup of the database either.";
    private static final String KEY_LEFT =
            "Your key could not be destroyed yet. That is tried again within the hour, and"
                    + " then nobody can read them or tell that they were about you.";

    private static final Left SNAPSHOTS = new Left(
            "Sums over many members in older snapshots, in which nobody can be told apart.",
            "Others hold receipts that can be checked only against these snapshots. One that an operator went back to is kept"
                    + " for as long as new ones rest on it.",
            null);
    private static final Left OLD_DAYS = new Left(
            "In daily sums over many members, what was learned from you more than 90 days ago.",
            "Your part cannot be told apart any more, as the snapshots that it was learned with are gone.",
            null);
    private static final Left FIGURES = new Left(
            "Figures about many members that were released, as they stand on the page of figures.",
            "Each has noise that hides whether any one member was counted, so nothing of yours can be told from them.",
            null);
    private static final Left EMERGENCY = new Left(
            "The record of an emergency access to your history that nobody has reviewed yet.",
            "Whoever looked has to answer for it; once somebody has reviewed it, it goes.",
            null);
    private static final Left NOTE = new Left(
            "A sealed note, outside the database, of your erasure and its time.",
            "So that a backup which is restored does not bring anything back: it is erased again when the service starts.",
            null);
    private static final Left ACCOUNT = new Left("Your account.", "So that you can sign in.", null);

    private final MemberKeys keys;
    private final KnownErasures erasures;
    private final Traces traces;
    private final Clock clock;
    private final OptionalInt backupDays;

    @Inject
    Remains(
            MemberKeys keys,
            KnownErasures erasures,
            Traces traces,
            Clock clock,
            @ConfigProperty(name = "lobbycard.backups.days") OptionalInt backupDays) {
        this.keys = keys;
        this.erasures = erasures;
        this.traces = traces;
        this.clock = clock;
        this.backupDays = backupDays;
    }

    /**
     * Something that is left.
     *
     * @param until the last day, UTC; null if nobody can say, or for ever
     */
    public record Left(String what, String why, @Nullable LocalDate until) {

        private Left until(@Nullable LocalDate last) {
            return new Left(what, why, last);
        }

        public String inWords() {
            return until == null
                    ? what + " " + why
                    : what + " Until "
                            + Day.of(until.atStartOfDay(ZoneOffset.UTC).toInstant()) + ". " + why;
        }
    }

    /** Everything that would be left if the member erased now. */
    public List<Left> now(MemberId member) {
        return left(member, clock.instant(), KEY_TO_DESTROY);
    }

    /** Everything that is left of what the member erased at a time. */
    public List<Left> of(MemberId member, Instant erased) {
        return left(member, erased, isKeyLeft(member, erased) ? KEY_LEFT : KEY_DESTROYED);
    }

    private boolean isKeyLeft(MemberId member, Instant erased) {
        return keys.isLeft(member, erased, erasures.of(member, erased).flatMap(KnownErasures.Known::pseudonym));
    }

    /** The same for somebody whose account with the service has ended. */
    List<Left> ofEnded(MemberId member, Instant erased) {
        List<Left> left = new ArrayList<>(of(member, erased));
        left.set(
                left.indexOf(ACCOUNT),
                new Left(
                        "The name by which the service knew you, and when all of this was erased.",
                        "So that nothing which is reported late, of before that, is stored again.",
                        null));
        return left;
    }

    private List<Left> left(MemberId member, Instant erased, String key) {
        List<Left> left = new ArrayList<>();
        left.add(SNAPSHOTS.until(day(erased.plus(SNAPSHOTS_KEPT))));
        if (traces.learnedBefore(erased.minus(SNAPSHOTS_KEPT))) {
            left.add(OLD_DAYS);
        }
        if (traces.figuresReleased()) {
            left.add(FIGURES);
        }
        if (traces.emergencyWaits(member, erased)) {
            left.add(EMERGENCY);
        }
        left.add(new Left(
                "Entries in the log of who looked, if anybody did.", "That log cannot lose an entry. " + key, null));
        left.add(backups(erased));
        left.add(NOTE.until(
                backupDays.isPresent() ? day(erased.plus(Duration.ofDays(backupDays.getAsInt() + 1L))) : null));
        left.add(ACCOUNT);
        return left;
    }

    private Left backups(Instant erased) {
        String what = "Older backups of the database: your viewings and your choices.";
        return backupDays.isPresent()
                ? new Left(
                        what,
                        "Whoever runs this service keeps each backup for "
                                + (backupDays.getAsInt() == 1 ? "one day." : backupDays.getAsInt() + " days."),
                        day(erased.plus(Duration.ofDays(backupDays.getAsInt()))))
                : new Left(
                        what,
                        "Whoever runs this service decides how long backups are kept, and has not stated it here.",
                        null);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
