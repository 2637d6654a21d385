package io.lobbycard.catalog.representation;

import io.lobbycard.catalog.Representation;

/**
 * What the check found about one picture.
 *
 * @param fingerprint the same as long as the facts behind the verdict are; a reviewer's word counts for these facts only
 */
public record Assessment(Representation representation, String fingerprint) {}
