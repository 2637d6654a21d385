package io.lobbycard.architecture.planted.beta.store;

/** Not part of its module's API. */
public record Inside(int value) {}
