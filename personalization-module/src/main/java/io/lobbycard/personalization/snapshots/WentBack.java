package io.lobbycard.personalization.snapshots;

/** Fired on the node where somebody went back to an older snapshot, once it serves. */
record WentBack(long snapshot) {}
