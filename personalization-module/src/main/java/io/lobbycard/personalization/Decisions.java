package io.lobbycard.personalization;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Answers for choices that were made. */
public interface Decisions {

    /**
     * Replays the choice that the token names and explains it.
     *
     * @param member whose token it must be
     * @throws io.lobbycard.web.ProblemException 400 for a token that is malformed or forged, 404 for another member's,
     *     410 if the snapshot that decided is gone or the member removed viewings that it used, 503 if it is one of too many
     *     long ones at once
     */
    Explanation explain(MemberId member, String token);

    /**
     * Says that the caller has turned what this request was told by {@link #explain} into an answer and keeps nothing else of
     * it, so that others can be told theirs while the answer is read.
     *
     * @param bytes what the answer takes, of which the memory counts until the request has ended
     */
    void answered(int bytes);

    /**
     * Which picture of which title the choice showed. Takes no replay, so it holds also of what cannot be explained any more.
     *
     * @param member whose token it must be
     * @throws io.lobbycard.web.ProblemException 400 for a token that is malformed or forged, 404 for another member's,
     *     410 if the snapshot that decided is gone
     */
    Shown shown(MemberId member, String token);

    /** A picture that was shown. */
    record Shown(TitleId title, ArtworkId artwork) {}

    /**
     * How far each signal favours the picture of each choice over its runner-up, over all viewings; the sums of what
     * {@link #explain} tells viewing by viewing, for many choices at once.
     *
     * @throws io.lobbycard.web.ProblemException as {@link #explain} does
     */
    List<Map<Signal, Double>> bySignal(MemberId member, List<String> tokens);

    /**
     * The same added up over the choices, and told apart by when the viewings began: from each moment to before the next.
     *
     * @param moments ascending
     * @return one less than there are moments
     */
    List<Map<Signal, Double>> bySignal(MemberId member, List<String> tokens, List<Instant> moments);

    /**
     * The member to whom the token belongs, for a client that holds nothing but the token.
     *
     * @throws io.lobbycard.web.ProblemException 400 for a token that is malformed or forged
     */
    MemberId memberOf(String token);

    /**
     * Makes the choice that the token names again and tells all that went into it.
     *
     * @param member whose token it must be
     * @throws io.lobbycard.web.ProblemException as {@link #explain} does
     */
    DecisionRecord record(MemberId member, String token);

    /**
     * The same for whoever holds the token, whosever it is. It takes none of the room that the member has for explanations, so
     * that nobody can keep them from theirs.
     *
     * @throws io.lobbycard.web.ProblemException as {@link #explain} does, but 404
     */
    DecisionRecord repeated(String token);

    /**
     * Returns if the token is of this member; reads no database.
     *
     * @throws io.lobbycard.web.ProblemException 400 for a token that is malformed or forged, 404 for another member's
     */
    void requireOwn(MemberId member, String token);
}
