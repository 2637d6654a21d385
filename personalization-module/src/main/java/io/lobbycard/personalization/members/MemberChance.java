package io.lobbycard.personalization.members;

/**
 * What the keyed hash of a member's id gives them. Nobody without the key can work it out, and none of it says anything
 * about the member.
 *
 * @param tag names the member in tokens
 * @param seed of their draws
 * @param spread where in the cycle their periods start
 * @param group evenly spread over 0 to 1; low values are the control group
 */
public record MemberChance(long tag, long seed, long spread, double group) {}
