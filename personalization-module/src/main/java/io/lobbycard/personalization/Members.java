package io.lobbycard.personalization;

/** Knows which members there are. */
public interface Members {

    boolean exists(MemberId member);

    /** Makes the member known; a repeat is a no-op. */
    void register(MemberId member);
}
