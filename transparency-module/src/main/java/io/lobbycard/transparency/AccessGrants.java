package io.lobbycard.transparency;

import io.lobbycard.personalization.MemberId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody on the staff gets to see one member's history. Names are those of accounts; the caller has checked the roles.
 * Of one person for one member at most one grant waits or is open at a time.
 */
public interface AccessGrants {

    /**
     * Asks for access; in an emergency it is open at once.
     *
     * @throws io.lobbycard.web.ProblemException 404 if there is no such member, 409 if one waits or is open already or if an
     *     emergency comes before the review of the asker's last one or after {@link #emergenciesInADay} others, 422 if
     *     something is missing or too much
     */
    AccessGrant ask(String asker, AccessRequest request);

    /** Opens access; 403 for the asker, 409 unless it waits. */
    AccessGrant approve(long grant, String officer);

    /** Refuses access; 403 for the asker, 409 unless it waits. */
    AccessGrant refuse(long grant, String officer);

    /**
     * Ends access before its time.
     *
     * @param officer true for a privacy officer, who may end any; others end their own, and 404 answers the rest
     */
    AccessGrant end(long grant, String name, boolean officer);

    /** Says afterwards whether an emergency was one; 403 for the asker, 409 if there is nothing to review. */
    AccessGrant review(long grant, String officer, boolean justified);

    /**
     * A part of the history, of which each viewing holds only the fields granted. The reading is written down, and the
     * member sees it.
     *
     * @throws io.lobbycard.web.ProblemException 403 unless the grant is the reader's own and open, 503 if the reading cannot
     *     be written down
     */
    GrantedHistory read(long grant, String reader, @Nullable String cursor);

    /** The newest first; of one asker, or of all where none is named. */
    List<AccessGrant> list(@Nullable String asker, int limit);

    /** All that were asked for about one member, given or not, the newest first. */
    List<AccessGrant> about(MemberId member);

    /** How many requests and emergencies wait for a privacy officer. */
    int undecided();

    /** How many emergencies there can be in 24 hours, of all of the staff together. */
    int emergenciesInADay();

    /** Emergencies whose review is overdue, the oldest first. */
    List<AccessGrant> overdue();
}
