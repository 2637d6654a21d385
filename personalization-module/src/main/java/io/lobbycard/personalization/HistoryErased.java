package io.lobbycard.personalization;

/** A member has erased their history, controls and outcomes. Fired in the transaction that erases them. */
public record HistoryErased(MemberId member) {}
