package io.lobbycard.personalization;

import java.time.Instant;

/** Knows which members there are. */
public interface Members {

    boolean exists(MemberId member);

    /**
     * Since when the member is known.
     *
     * @throws io.lobbycard.web.ProblemException 404 if there is no such member
     */
    Instant joined(MemberId member);

    /**
     * Whether the member never is in the control group and nothing is tried out on them.
     *
     * @throws io.lobbycard.web.ProblemException 404 if there is no such member
     */
    boolean alwaysPersonalised(MemberId member);

    /** Makes the member known; a repeat is a no-op. */
    void register(MemberId member);
}
