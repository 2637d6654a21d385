package io.lobbycard.personalization;

/** Decides whether a person may read a history; a higher module answers. Without its answer nobody reads. */
public interface HistoryAccessGuard {

    /**
     * Returns if the reader may go on, after the reading was written down where that is due.
     *
     * @throws io.lobbycard.web.ProblemException 403 if not
     */
    void admit(Reader reader, MemberId member);
}
