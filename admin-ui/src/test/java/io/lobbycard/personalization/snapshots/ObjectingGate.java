package io.lobbycard.personalization.snapshots;

import io.lobbycard.personalization.SnapshotGate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A gate of the tests' own, which lets everything through until a test says otherwise. */
@ApplicationScoped
class ObjectingGate implements SnapshotGate {

    private volatile boolean objecting;

    void objecting(boolean now) {
        objecting = now;
    }

    @Override
    public Optional<String> objection(long snapshot) {
        return objecting ? Optional.of("A test holds it back.") : Optional.empty();
    }
}
