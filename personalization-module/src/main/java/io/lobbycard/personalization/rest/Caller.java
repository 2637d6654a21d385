package io.lobbycard.personalization.rest;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.ws.rs.core.SecurityContext;

/** Who calls, and for whom they may. What belongs to others does not exist for a member. */
final class Caller {

    private static final String ME = "me";

    private final String name;
    private final boolean client;

    Caller(SecurityContext context) {
        name = context.getUserPrincipal().getName();
        client = context.isUserInRole(Roles.CLIENT);
    }

    boolean isClient() {
        return client;
    }

    /** The member of a path: themself, or for a client anybody. */
    MemberId mayServe(String member) {
        if (client) {
            return id(member);
        }
        return own(member);
    }

    /** The member of a path, who must be the caller. */
    MemberId own(String member) {
        if (!member.equals(ME) && !member.equals(name)) {
            throw notFound();
        }
        return id(name);
    }

    private static MemberId id(String member) {
        try {
            return new MemberId(member);
        } catch (IllegalArgumentException malformed) {
            throw notFound();
        }
    }

    private static ProblemException notFound() {
        return ProblemException.notFound("There is no such member.");
    }
}
