package io.lobbycard.transparency.rest;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.web.ProblemException;
import jakarta.ws.rs.core.SecurityContext;

/** The member of a path, who must be the caller; what belongs to others does not exist for them. */
public final class OwnMember {

    private static final String ME = "me";

    private OwnMember() {}

    /**
     * Reads the path.
     *
     * @param member of the path: {@code me} or the caller's own name
     * @throws ProblemException 404 if it is anybody else
     */
    public static MemberId of(String member, SecurityContext caller) {
        String name = caller.getUserPrincipal().getName();
        if (!member.equals(ME) && !member.equals(name)) {
            throw ProblemException.notFound("There is no such member.");
        }
        return new MemberId(name);
    }
}
