package io.lobbycard.personalization;

/**
 * Fired in the transaction in which a member's preference changes, while their row is taken, so that what lies behind the
 * handle changes with it or not at all.
 *
 * @param handle of the new one; empty if there is none any more
 */
public record PreferenceStated(MemberId member, String handle) {}
