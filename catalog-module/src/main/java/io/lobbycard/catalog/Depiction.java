package io.lobbycard.catalog;

/**
 * A person in a picture.
 *
 * @param faceShare share of the picture's area that the face takes, above 0 and at most 1
 */
public record Depiction(PersonId person, String name, double faceShare) {}
