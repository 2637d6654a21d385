package io.lobbycard.transparency.erasure;

import io.lobbycard.personalization.MemberId;
import java.time.Instant;

/** What decides whether something is left of a member. */
interface Traces {

    /** Whether anything that is in today's sums was learned before a time. */
    boolean learnedBefore(Instant time);

    /** Whether any figure about viewing was ever released. */
    boolean figuresReleased();

    /** Whether an emergency access to this member's history, asked for by a time, still has to be reviewed. */
    boolean emergencyWaits(MemberId member, Instant by);
}
