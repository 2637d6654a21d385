package io.lobbycard.transparency.keys;

/** What a key signs; no key signs two kinds of things. */
public enum KeyPurpose {
    RECEIPTS,
    CHECKPOINTS
}
