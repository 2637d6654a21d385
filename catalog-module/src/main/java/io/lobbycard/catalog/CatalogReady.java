package io.lobbycard.catalog;

/** Fired once at start, when the catalogue is migrated and, in demo mode, filled. */
public record CatalogReady() {}
