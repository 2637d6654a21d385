package io.lobbycard.transparency.log;

import io.lobbycard.transparency.keys.SigningKeys;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The logs: who looked at members' histories, which snapshots have served, and who changed which account of the staff. */
@ApplicationScoped
public class Logs {

    /** How long the first append waits for the first comparison; a log of some thousand checkpoints takes no longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final TransparencyLog access;
    private final TransparencyLog snapshots;
    private final TransparencyLog accounts;

    @Inject
    public Logs(
            LogRows rows,
            SigningKeys keys,
            Clock clock,
            ManagedExecutorService threads,
            @ConfigProperty(name = "lobbycard.data.dir", defaultValue = ".lobbycard") String dataFolder) {
        Path folder = Path.of(dataFolder, "checkpoints");
        this.access = new TransparencyLog("access", rows, keys, folder, clock, threads, PATIENCE);
        this.snapshots = new TransparencyLog("snapshots", rows, keys, folder, clock, threads, PATIENCE);
        this.accounts = new TransparencyLog("accounts", rows, keys, folder, clock, threads, PATIENCE);
    }

    /** Entries are about members and sealed with their keys. */
    public TransparencyLog access() {
        return access;
    }

    /** Entries are open to operators and auditors. */
    public TransparencyLog accounts() {
        return accounts;
    }

    /** Entries are open to everybody. */
    public TransparencyLog snapshots() {
        return snapshots;
    }
}
