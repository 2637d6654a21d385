package io.lobbycard.transparency;

import io.lobbycard.personalization.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who looked at members' histories, from the access log. */
public interface Accesses {

    /** All accesses to a member's history by staff, also those refused, the newest first. */
    List<AccessSeen> seenBy(MemberId member);

    /**
     * The same in parts.
     *
     * @param cursor {@link AccessPage#next} of the part before, or null for the first
     * @throws io.lobbycard.web.ProblemException 400 if the cursor is not one that was given out
     */
    AccessPage seenBy(MemberId member, @Nullable String cursor, int limit);

    /**
     * The access log without names, the newest first. Of members whose key was destroyed only the times are left.
     *
     * @param below position above the first one wanted; {@link Long#MAX_VALUE} for the newest
     */
    List<AuditedAccess> audited(long below, int limit);

    /** Accesses and refusals by month, the newest first, for everybody to see. */
    List<AccessMonth> months();

    /**
     * Writes down that a program of the service has erased a member's history, so that the member sees it if they are still
     * there, and everybody sees how often that happens.
     *
     * @throws io.lobbycard.web.ProblemException 503 if it could not be written down for good
     */
    void erased(MemberId member, String client);

    /**
     * Whether all that stands here about a member is that a program of the service has erased, at that time or later; then
     * another erasure would find nothing here.
     */
    boolean tellsErasureAlone(MemberId member, Instant since);

    /** What came of the last of the hourly comparisons with the checkpoints; empty before the first. */
    Optional<LogComparison> lastComparison();

    /** Compares the whole access log with its checkpoints outside the database; empty if nothing was changed. */
    List<String> findings();
}
