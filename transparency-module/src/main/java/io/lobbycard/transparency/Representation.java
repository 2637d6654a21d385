package io.lobbycard.transparency;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Page;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How members want to see themselves represented. Only members say it, of themselves, and it ends when they say. It is kept
 * sealed and apart; the pictures that show somebody of the group get a fixed bonus in the sum, as a stated choice.
 */
public interface Representation {

    /** Groups that can be chosen, by name: those of which an auditor has labelled somebody. */
    List<String> groups();

    /** What the member chose; empty if nothing. */
    Optional<String> of(MemberId member);

    /**
     * Prefers pictures of a group from the next request on, in place of what was chosen before.
     *
     * @throws io.lobbycard.web.ProblemException 422 if there is no such group
     */
    void choose(MemberId member, String group);

    /**
     * What the member would see with that choice in place of any other; nothing is kept of having asked.
     *
     * @param group null for none
     * @throws io.lobbycard.web.ProblemException 422 if there is no such group
     */
    Page preview(MemberId member, List<TitleId> titles, @Nullable String group);

    /** Forgets the choice; afterwards everything is as if it had never been made. */
    void end(MemberId member);
}
