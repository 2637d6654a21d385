package io.lobbycard.transparency.representation;

/** Fired in the transaction that deletes a word. */
record WordEnded(String handle) {}
