package io.lobbycard.catalog;

/** What the representation check says of an artwork. What is not known is never taken as passed. */
public enum Verdict {
    PASSES,
    NEEDS_REVIEWER,
    REFUSED
}
