package io.lobbycard.transparency;

import io.lobbycard.personalization.MemberId;

/** Signed receipts of choices. */
public interface Receipts {

    /**
     * A receipt of the choice that the token names, as a compact JWS (RFC 7515) signed with EdDSA.
     *
     * @param member whose token it must be
     * @throws io.lobbycard.web.ProblemException 400 for a token that is malformed or forged, 404 for another member's, 410 if
     *     the choice cannot be made again, 503 if nothing can be signed
     */
    String issue(MemberId member, String token);

    /**
     * Checks the signature, then makes the choice again.
     *
     * @throws io.lobbycard.web.ProblemException 400 if the text is no receipt to the letter, 503 if the database is away
     */
    Verdict verify(String receipt);

    /** The public keys of receipts and checkpoints, old ones included, as a JWK set (RFC 7517). */
    String keys();
}
