package io.lobbycard.personalization;

/** Fired once at start, when the first snapshot serves and, in demo mode, the named members have their histories. */
public record PersonalizationReady() {}
