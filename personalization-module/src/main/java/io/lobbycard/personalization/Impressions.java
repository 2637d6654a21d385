package io.lobbycard.personalization;

import java.util.List;

/** Keeps which pictures were seen. */
public interface Impressions {

    /**
     * Stores the impressions in one transaction; those already known by id are left as they are, and those of times or
     * choices that the member has erased since are let go.
     *
     * @throws io.lobbycard.web.ProblemException 422 with a pointer for each wrong element, and then nothing is stored; 503
     *     if the database is away, and then the same batch can be sent again
     */
    Recorded record(List<ImpressionReport> impressions);

    /**
     * What a member saw, by the ids of the impressions.
     *
     * @param above the id of the last one read; empty for the first part
     */
    List<Impression> seenBy(MemberId member, String above, int limit);
}
