package io.lobbycard.personalization.reports;

import io.lobbycard.personalization.members.MemberState;

/** Fired in the transaction that erases what a member has done, while it is all still there. */
public record ErasureBegun(MemberState member) {}
