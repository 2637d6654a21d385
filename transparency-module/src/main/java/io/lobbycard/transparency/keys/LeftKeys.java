package io.lobbycard.transparency.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Finds keys that outlived what they were for, because a crash or a folder that was away kept them from being destroyed. */
@ApplicationScoped
public class LeftKeys {

    /** No transaction takes so long between making a key and storing what it is for. */
    private static final Duration YOUNG = Duration.ofMinutes(10);

    private final KeyFolder folder;
    private final Clock clock;

    @Inject
    public LeftKeys(KeyFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Destroys the keys of a kind that are for nothing any more; returns how many there were.
     *
     * @param names of those that are for something; asked for after the folder was looked through
     */
    public int destroy(String kind, Supplier<Set<String>> names) {
        Instant old = clock.instant().minus(YOUNG);
        Map<String, KeyVersion> found = folder.versions(kind);
        Set<String> used =
                names.get().stream().map(name -> folder.hiddenName(kind, name)).collect(Collectors.toSet());
        int left = 0;
        for (Map.Entry<String, KeyVersion> key : found.entrySet()) {
            if (!used.contains(key.getKey()) && key.getValue().at().toInstant().isBefore(old)) {
                folder.deleteHidden(kind, key.getKey());
                left++;
            }
        }
        return left;
    }
}
