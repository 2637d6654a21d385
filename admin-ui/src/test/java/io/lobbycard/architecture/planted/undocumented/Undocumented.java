package io.lobbycard.architecture.planted.undocumented;

/** Lies in a package that says nothing about itself. */
public record Undocumented(int value) {}
