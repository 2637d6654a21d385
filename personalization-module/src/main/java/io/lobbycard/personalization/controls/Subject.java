package io.lobbycard.personalization.controls;

/** What a member can say something about. The names are stored. */
enum Subject {
    NEUTRAL,
    EXPLORATION,
    SENSITIVE_THEME,
    PIN,
    LEFT_OUT_VIEWING,
    LEFT_OUT_SIGNAL,
    REFUSED_ARTWORK,
    PREFERENCE
}
