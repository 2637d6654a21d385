package io.lobbycard.transparency.keys;

import io.lobbycard.database.DatabaseReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/**
 * Binds the folder of keys to the database, so that a server whose folder was not mounted, or is another server's own,
 * neither makes keys that nobody else has nor takes it for erased what it cannot read.
 */
@ApplicationScoped
@Default // as well as the qualifier that follows
@Readiness
class KeyFolderWatch implements HealthCheck {

    private static final Logger LOG = System.getLogger(KeyFolderWatch.class.getName());
    /** Before anything is sealed or opened. */
    private static final int FIRST = 50;

    private final KeyFolder folder;
    private volatile boolean begun;

    @Inject
    KeyFolderWatch(KeyFolder folder) {
        this.folder = folder;
    }

    void begin(@Observes @Priority(FIRST) DatabaseReady ready) {
        begun = true;
        try {
            folder.bind();
        } catch (RuntimeException unusable) {
            LOG.log(Level.ERROR, "The folder of keys cannot be used. It is tried again when it is needed.", unusable);
        }
        if (missing() > 0) {
            LOG.log(
                    Level.ERROR,
                    "LOBBYCARD_KEYS_DIR is not the folder that belongs to this database, or LOBBYCARD_MASTER_KEY is another"
                            + " one now. While that is so, nothing sealed is read or kept.");
        }
    }

    /** 1 if the folder of keys is missing, or is not known to be the one that belongs to the database, else 0. */
    @Gauge(name = "key_folder_missing", absolute = true, unit = "none")
    int missing() {
        return begun && !folder.isExpected() ? 1 : 0;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("key-folder")
                .withData("alarm", missing() > 0)
                .up()
                .build();
    }
}
