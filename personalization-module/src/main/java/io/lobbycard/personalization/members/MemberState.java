package io.lobbycard.personalization.members;

import io.lobbycard.personalization.MemberId;

/**
 * What one short query tells of a member at the start of a request, the same on every node.
 *
 * @param received viewings received so far, erased ones included
 * @param erased viewings up to this one are gone
 * @param erasedControls choices of an earlier control revision than this stood on what was erased
 * @param withdrawalRevision the newest withdrawal of artwork, for everybody
 */
public record MemberState(
        long number,
        MemberId id,
        int received,
        int erased,
        int controlRevision,
        int erasedControls,
        boolean alwaysPersonalised,
        long withdrawalRevision) {}
