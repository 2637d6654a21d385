package io.lobbycard.personalization;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts, for audits, how many different members saw which pictures. What is counted is about no member. */
public interface Audiences {

    /** A cell of fewer members, or with fewer in it who saw one of the pictures, or another one, never comes out. */
    int SMALLEST = 100;

    /**
     * Sorts all members who watched anything by the weight of the titles that they watched, averaged over their time, and
     * cuts them into equally large parts.
     *
     * @param weights of titles; 0 for those that are not named
     * @param pictures those that are asked about
     * @param parts how many
     */
    List<AudienceCell> saw(Map<TitleId, Double> weights, Set<ArtworkId> pictures, int parts);
}
