package io.lobbycard.catalog;

/** A film is one viewing long; a series has episodes. */
public enum TitleKind {
    FILM,
    SERIES
}
