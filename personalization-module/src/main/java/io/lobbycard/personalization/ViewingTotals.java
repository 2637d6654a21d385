package io.lobbycard.personalization;

/**
 * Bounded sums over the members who watched a title.
 *
 * @param minutes whole minutes, each member's cut at the bound that was asked for
 * @param finished members who watched enough to have finished
 */
public record ViewingTotals(long members, long minutes, long finished) {}
