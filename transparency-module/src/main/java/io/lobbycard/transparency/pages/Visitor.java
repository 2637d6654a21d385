package io.lobbycard.transparency.pages;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Reader;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.servlet.http.HttpServletRequest;

/** The member who is looking at a page. */
public record Visitor(MemberId member) {

    /**
     * Whoever is signed in.
     *
     * @throws ProblemException 403 for staff, who have no pictures of their own
     */
    public static Visitor of(HttpServletRequest request) {
        String name = request.getRemoteUser();
        if (name == null) {
            throw ProblemException.unauthorized();
        }
        if (!request.isUserInRole(Roles.MEMBER)) {
            throw ProblemException.forbidden("This page belongs to members, and you are signed in as staff.");
        }
        return new Visitor(new MemberId(name));
    }

    public Reader reader() {
        return new Reader(member.value(), true);
    }
}
