package io.lobbycard.personalization;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps viewing histories. */
public interface Histories {

    /**
     * Stores the viewings in one transaction; those already known by id are left as they are, and those of times that the
     * member has erased since are let go.
     *
     * @throws io.lobbycard.web.ProblemException 422 with a pointer for each wrong element, and then nothing is stored
     */
    Recorded record(List<ViewingReport> viewings);

    /**
     * A member's history, after {@link HistoryAccessGuard} admitted the reader.
     *
     * @throws io.lobbycard.web.ProblemException 404 if the member does not exist, 403 if the reader is refused
     */
    ViewingPage history(Reader reader, MemberId member, @Nullable String cursor, int limit);

    /**
     * When the first of these viewings begins to count for pictures, of those that do not yet and are not left out.
     *
     * @return empty if there are none
     * @throws io.lobbycard.web.ProblemException 404 if the member does not exist
     */
    Optional<Instant> countFrom(MemberId member, Set<ViewingId> viewings);

    /** Erases a member's whole history, controls and outcomes; the member stays known. */
    void erase(MemberId member);

    /**
     * A number that is another one after the member has erased.
     *
     * @throws io.lobbycard.web.ProblemException 404 if the member does not exist
     */
    int erasureMark(MemberId member);

    /**
     * Requires, in the caller's transaction and until its end, that the member does not erase: for whoever keeps something of
     * a member that erasing takes away, and would keep it for good if it came after.
     *
     * @param mark from {@link #erasureMark} before what is to be kept was said
     * @throws io.lobbycard.web.ProblemException 409 if the member has erased since
     */
    void requireNotErasedSince(MemberId member, int mark);

    /** When the member erased last; empty if never, or if there is no such member. */
    Optional<Instant> lastErasure(MemberId member);

    /**
     * Whether the member has erased, and has watched, seen and said nothing since.
     *
     * @throws io.lobbycard.web.ProblemException 404 if the member does not exist
     */
    boolean isErased(MemberId member);

    /**
     * Erases what a restored backup brought back.
     *
     * @param at when the member erased it
     * @return false if nothing came back: that erasure, or a later one, is known, or the member is not
     */
    boolean eraseAgain(MemberId member, Instant at);
}
