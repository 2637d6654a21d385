package io.lobbycard.personalization.history;

import io.lobbycard.personalization.members.MemberChance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When viewings begin to count. Periods of {@code LOBBYCARD_CHOICE_PERIOD} (default 7 days) start at a time of each
 * member's own. While few viewings have been received the wait is shorter: the first two wait for a grid 2^10 times as fine
 * (10 minutes), and it doubles with every second viewing until the whole period. No viewing counts before one that was
 * received earlier. Chance changes with the whole period only.
 *
 * <p>A period of zero ({@code PT0S}) lets every viewing count at once and begin a new period.
 */
@ApplicationScoped
public class Periods {

    private static final int FINEST = 10;
    private static final int VIEWINGS_A_DOUBLING = 2;

    private final long length;

    @Inject
    public Periods(@ConfigProperty(name = "lobbycard.choice.period", defaultValue = "P7D") Duration length) {
        if (length.isNegative() || length.toSeconds() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "LOBBYCARD_CHOICE_PERIOD is a duration from PT0S to 68 years, found " + length + ".");
        }
        this.length = length.toSeconds();
    }

    public Period at(Instant now, MemberChance chance, RecordedHistory history) {
        return at(now.getEpochSecond(), chance.spread(), history.erased(), history.receivedAt());
    }

    /**
     * The same from the bare numbers.
     *
     * @param now in seconds since 1970, like {@code receivedAt}, which is in the order of receipt
     */
    public Period at(long now, long spread, int erased, long[] receivedAt) {
        int size = receivedAt.length;
        if (length == 0) {
            return new Period(erased + size, erased + size, size == 0 ? 0 : receivedAt[size - 1]);
        }
        long offset = spread % length;
        long number = Math.floorDiv(now - offset, length);
        long asOf = offset + number * length;
        int counting = 0;
        long starts = Long.MIN_VALUE;
        while (counting < size) {
            starts = Math.max(starts, nextStart(receivedAt[counting], offset, erased + counting));
            if (starts > now) {
                break;
            }
            asOf = Math.max(asOf, starts);
            counting++;
        }
        return new Period(Math.toIntExact(number), erased + counting, asOf);
    }

    /** Length of the grid on which the viewing after so many others begins to count. */
    private long wait(int before) {
        int finer = Math.max(0, FINEST - before / VIEWINGS_A_DOUBLING);
        return Math.max(1, length >> finer);
    }

    /** From when each viewing of a history counts, in seconds since 1970. */
    public long[] starts(MemberChance chance, RecordedHistory history) {
        return starts(chance.spread(), history.erased(), history.receivedAt());
    }

    long[] starts(long spread, int erased, long[] receivedAt) {
        long[] starts = receivedAt.clone();
        if (length == 0) {
            return starts;
        }
        long before = Long.MIN_VALUE;
        for (int place = 0; place < starts.length; place++) {
            before = Math.max(before, nextStart(receivedAt[place], spread % length, erased + place));
            starts[place] = before;
        }
        return starts;
    }

    /** The first point after a time on the grid of the viewing after so many others. Grids start where whole periods do. */
    private long nextStart(long time, long offset, int others) {
        long grid = wait(others);
        long whole = offset + Math.floorDiv(time - offset, length) * length;
        return Math.min(whole + length, whole + ((time - whole) / grid + 1) * grid);
    }
}
