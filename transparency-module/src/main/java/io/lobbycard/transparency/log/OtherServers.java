package io.lobbycard.transparency.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What other servers have signed since, held against what this one knows as soon as it knows as many entries. */
final class OtherServers {

    private final List<Note> ahead = new ArrayList<>();
    private volatile Instant signedUpTo = Instant.MIN;

    /** The latest time that one of their checkpoints states. */
    Instant signedUpTo() {
        return signedUpTo;
    }

    /** Takes down a time that one of their checkpoints states, which was read among those of all servers. */
    synchronized void heard(Instant at) {
        signedUpTo = at.isAfter(signedUpTo) ? at : signedUpTo;
    }

    /** Whether any of them is over other entries than those of the tree. */
    synchronized boolean contradict(List<Note> news, MerkleTree known) {
        ahead.addAll(news);
        news.forEach(note -> heard(note.checkpoint().at()));
        List<Checkpoint> comparable = ahead.stream()
                .map(Note::checkpoint)
                .filter(checkpoint -> checkpoint.size() <= known.size())
                .toList();
        ahead.removeIf(note -> note.checkpoint().size() <= known.size());
        return comparable.stream().anyMatch(checkpoint -> !checkpoint.root().equals(known.root(checkpoint.size())));
    }
}
