package io.lobbycard.transparency;

/** A part of a viewing that can be seen apart from the others. */
public enum HistoryField {
    TITLE,
    EPISODE,
    STARTED_AT,
    WATCHED_SECONDS,
    LEFT_OUT
}
