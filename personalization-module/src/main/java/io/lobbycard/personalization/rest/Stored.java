package io.lobbycard.personalization.rest;

/**
 * What became of a batch.
 *
 * @param stored how many elements were new; those known already were left as they are
 */
record Stored(int stored) {}
