package io.lobbycard.personalization.engine;

/**
 * Who is to be seen in a picture, and how large.
 *
 * @param person the person's id
 * @param faceShare share of the picture that the face takes, 0 to 1; a value outside is brought to the nearest bound
 */
public record Depiction(String person, double faceShare) {

    public Depiction {
        faceShare = faceShare > 0 ? Math.min(faceShare, 1) : 0;
    }
}
