package io.lobbycard.transparency;

/** An operator changed an account; told on each node as soon as it knows. */
public record AccountChanged(AccountChange change) {}
