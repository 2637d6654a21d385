package io.lobbycard.personalization;

import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.TitleId;
import java.util.List;
import java.util.Set;

/** Chooses artwork. Reading a page writes nothing. */
public interface Choices {

    /**
     * Chooses a picture for each title; when the history cannot be read the titles' neutral artwork comes in mode
     * {@link Mode#DEGRADED}.
     *
     * @throws io.lobbycard.web.ProblemException 404 if the member is known not to exist
     */
    Page choose(MemberId member, List<TitleId> titles);

    /**
     * What would be chosen if some viewings and signals were left out as well, and others were put back; changes nothing.
     *
     * @throws io.lobbycard.web.ProblemException 404 if the member does not exist
     */
    Page chooseIf(MemberId member, List<TitleId> titles, LeftOut leftOut, LeftOut putBack);

    /**
     * What would be chosen if none of the member's viewings counted; changes nothing.
     *
     * @throws io.lobbycard.web.ProblemException 404 if the member does not exist
     */
    Page chooseUnwatched(MemberId member, List<TitleId> titles);

    /**
     * What would be chosen if pictures that show any of these persons were preferred, and none besides; changes nothing.
     *
     * @throws io.lobbycard.web.ProblemException 404 if the member does not exist
     */
    Page chooseIfPreferring(MemberId member, List<TitleId> titles, Set<PersonId> persons);

    /** All titles that can be chosen for, in the order of the catalogue, for making up rows. */
    List<TitleId> titles();
}
