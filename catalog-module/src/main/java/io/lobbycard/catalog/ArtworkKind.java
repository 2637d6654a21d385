package io.lobbycard.catalog;

/** What a picture is built around. */
public enum ArtworkKind {
    PORTRAIT,
    COUPLE,
    ENSEMBLE,
    SCENE,
    OBJECT,
    LETTERING
}
