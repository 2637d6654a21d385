package io.lobbycard.personalization.engine;

/**
 * What an artwork is like for everybody, before any taste: the ground on which a new artwork's prior stands.
 *
 * @param quality 0 to 1
 * @param kind index among the catalogue's kinds
 * @param prominence billing weight of the people depicted, weighted by their faces; 0 if nobody is
 * @param faceShare share of the picture that faces take
 */
@SuppressWarnings("ArrayRecordComponent")
record ArtworkTraits(float[] quality, int[] kind, float[] prominence, float[] faceShare) {}
