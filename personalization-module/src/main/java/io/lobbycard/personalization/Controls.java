package io.lobbycard.personalization;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what members say of their pictures; every change counts on the next request and can be taken back. Each is kept, up
 * to 50,000 of a member until they erase: beyond, whatever would change something is refused with 422.
 */
public interface Controls {

    /**
     * What the member said so far.
     *
     * @throws io.lobbycard.web.ProblemException 404 if the member does not exist
     */
    MemberControls of(MemberId member);

    /** Most revisions that {@link #standing} looks through: as many as leaving out the longest history makes. */
    int LONGEST_SPAN = 20_000;

    /**
     * The next part of what the member has said, the oldest first.
     *
     * @param after the last revision of the part before; 0 to begin with
     * @return empty after the end
     * @throws io.lobbycard.web.ProblemException 404 if the member does not exist
     */
    List<ControlChange> changes(MemberId member, long after);

    /**
     * What the member said in some revisions and has not taken back since, the oldest first.
     *
     * @param after the revision before the first one
     * @return empty for more than {@link #LONGEST_SPAN} revisions
     * @throws io.lobbycard.web.ProblemException 404 if the member does not exist
     */
    List<ControlChange> standing(MemberId member, long after, long last);

    /**
     * Leaves viewings out, or puts them back: all of them or, if one is not in the history, none.
     *
     * @throws io.lobbycard.web.ProblemException 404 if one is not in the history
     */
    void leaveOut(MemberId member, List<ViewingId> viewings, boolean leftOut);

    /**
     * Leaves a signal out, or puts it back.
     *
     * @throws io.lobbycard.web.ProblemException 422 for a signal to leave out that cannot be one, or that nothing in the
     *     catalogue carries
     */
    void leaveOut(MemberId member, Signal signal, boolean leftOut);

    /** Pins a picture of a title, or with null takes the pin away. */
    void pin(MemberId member, TitleId title, @Nullable ArtworkId artwork);

    /**
     * Allows a sensitive theme, or refuses it again.
     *
     * @throws io.lobbycard.web.ProblemException 422 for a theme to allow that the catalogue does not mark as sensitive
     */
    void allowSensitiveTheme(MemberId member, String theme, boolean allowed);

    void neutral(MemberId member, boolean neutral);

    void exploration(MemberId member, boolean exploration);

    /**
     * Hides a picture from this member at once, or shows it again.
     *
     * @throws io.lobbycard.web.ProblemException 404 for a picture to hide that does not exist
     */
    void refuse(MemberId member, ArtworkId artwork, boolean refused);

    /**
     * Hides a picture from this member for something that they said, unless they have erased since.
     *
     * @param erasureMark {@link Histories#erasureMark} from before they said it
     * @throws io.lobbycard.web.ProblemException 404 for a picture that does not exist, 409 if the member has erased since the
     *     mark; then nothing is hidden
     */
    void refuseFor(MemberId member, ArtworkId artwork, int erasureMark);

    /**
     * Prefers the pictures that {@link StatedPreferences} names for a handle, or with null none. What lies behind the handle
     * is stored by whoever observes {@link PreferenceStated}, in the same transaction.
     *
     * @param handle 1 to 64 letters, digits, dashes and underscores
     */
    void prefer(MemberId member, @Nullable String handle);

    /**
     * Changes several at once, if the member has said nothing since they read the revision.
     *
     * @param expectedRevision {@link MemberControls#revision()} as it was read, or null if it does not matter
     * @param neutral null to leave it as it is; likewise {@code exploration}
     * @throws io.lobbycard.web.ProblemException 412 if the revision is another one by now
     */
    void change(
            MemberId member, @Nullable Long expectedRevision, @Nullable Boolean neutral, @Nullable Boolean exploration);
}
