package io.lobbycard.personalization;

/**
 * A snapshot is complete and about to serve.
 *
 * @param digest SHA-256 of its bytes, in hexadecimal
 */
public record SnapshotPublished(long number, String digest) {}
