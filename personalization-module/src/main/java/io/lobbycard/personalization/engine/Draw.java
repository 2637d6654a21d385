package io.lobbycard.personalization.engine;

/**
 * What fixes the chance in a member's choices, so that they can be replayed.
 *
 * @param memberSeed derived by the caller from a keyed hash of the member; evenly spread over all longs
 * @param period the number of the member's current period; within it pictures stay as they are
 * @param controlGroup whether the member gets the best picture for everybody, so that lift can be measured
 */
public record Draw(long memberSeed, long period, boolean controlGroup) {}
