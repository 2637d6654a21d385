package io.lobbycard.catalog.images;

import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

/**
 * Reads what members wait for. While the store is away, one of them finds out each second and the others are told at once:
 * requests that hang would take the server's threads from those who choose pictures.
 */
@ApplicationScoped
class ReadsForPages {

    private final ImageStore store;

    @Inject
    ReadsForPages(ImageStore store) {
        this.store = store;
    }

    /** @throws org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException while the store is away */
    @CircuitBreaker(requestVolumeThreshold = 4, failureRatio = 0.5, delay = 1000, failOn = ProblemException.class)
    Optional<byte[]> read(String name) {
        return store.read(name);
    }
}
