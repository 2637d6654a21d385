package io.lobbycard.transparency.log;

import io.lobbycard.transparency.keys.SigningKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The two logs: who looked at members' histories, and which snapshots have served. */
@ApplicationScoped
public class Logs {

    private final TransparencyLog access;
    private final TransparencyLog snapshots;

    @Inject
    public Logs(
            LogRows rows,
            SigningKeys keys,
            Clock clock,
            @ConfigProperty(name = "lobbycard.data.dir", defaultValue = ".lobbycard") String dataFolder) {
        Path folder = Path.of(dataFolder, "checkpoints");
        this.access = new TransparencyLog("access", rows, keys, folder, clock);
        this.snapshots = new TransparencyLog("snapshots", rows, keys, folder, clock);
    }

    /** Entries are about members and sealed with their keys. */
    public TransparencyLog access() {
        return access;
    }

    /** Entries are open to everybody. */
    public TransparencyLog snapshots() {
        return snapshots;
    }
}
