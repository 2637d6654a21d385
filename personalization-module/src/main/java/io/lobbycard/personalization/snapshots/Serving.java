package io.lobbycard.personalization.snapshots;

/**
 * What choices are made from at a time.
 *
 * @param revision of the operators' log
 * @param killSwitch true if everybody gets neutral artwork
 */
public record Serving(long revision, LoadedSnapshot snapshot, boolean killSwitch) {}
