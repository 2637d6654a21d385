package io.lobbycard.personalization;

import java.time.Instant;

/**
 * A snapshot in the list.
 *
 * @param digest SHA-256 in hexadecimal
 * @param size in bytes
 * @param heldBack true if it has never served, because something objected to it
 */
public record SnapshotEntry(
        long number, Instant created, String digest, long size, String note, boolean serving, boolean heldBack) {}
