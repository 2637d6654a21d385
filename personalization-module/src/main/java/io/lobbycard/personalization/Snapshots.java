package io.lobbycard.personalization;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What operators see and do about snapshots. */
public interface Snapshots {

    /** The newest ones first. */
    List<SnapshotEntry> newest(int limit);

    /** The one that serves; empty before the first. */
    Optional<SnapshotEntry> serving();

    /**
     * How one kept snapshot differs from another.
     *
     * @throws io.lobbycard.web.ProblemException 404 if one of them is not kept any more
     */
    SnapshotComparison compare(long before, long after);

    /**
     * Serves an older snapshot again, on all nodes within seconds. From then on new snapshots take up the catalogue's
     * changes and keep what this one had learned, until somebody calls {@link #publishNow}.
     *
     * @param actor who says so
     * @throws io.lobbycard.web.ProblemException 404 if it is not kept any more, 409 if it was held back and never
     *     served
     */
    void goBackTo(long number, String actor, String reason);

    /** The snapshot to which somebody went back, and of which new ones keep what it had learned; empty if nobody did. */
    OptionalLong heldTo();

    /** Makes a snapshot of the catalogue as it is and of all that has been learned; returns its number. */
    long publishNow(String actor, String reason);

    /**
     * The same by the program itself, which never ends what an operator decided.
     *
     * @return its number; empty if somebody went back to an older one
     */
    OptionalLong publishLearned(String actor, String reason);

    /** Whether everybody gets neutral artwork. */
    boolean killSwitch();

    /** Serves neutral artwork to everybody, or ends that, on all nodes within seconds. */
    void killSwitch(boolean on, String actor, String reason);
}
