package io.lobbycard.catalog.representation;

import io.lobbycard.catalog.Thresholds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/**
 * The thresholds that hold now: those that somebody set, else those of the keys {@code lobbycard.representation.*}. A value
 * out of range stops the start.
 */
@ApplicationScoped
public class CurrentThresholds {

    private final Thresholds configured;
    private volatile Thresholds current;

    @Inject
    CurrentThresholds(Config config) {
        Thresholds standard = Thresholds.DEFAULT;
        configured = new Thresholds(
                share(config, "front", standard.front()),
                share(config, "pairing", standard.pairing()),
                share(config, "shared-scenes", standard.sharedScenes()),
                share(config, "comparable-faces", standard.comparableFaces()),
                share(config, "feature", standard.feature()));
        current = configured;
    }

    @Produces
    @ApplicationScoped
    RepresentationCheck check() {
        return new RepresentationCheck(this::get);
    }

    /** Those that hold as long as nobody has set others. */
    public Thresholds configured() {
        return configured;
    }

    public Thresholds get() {
        return current;
    }

    public void set(Thresholds thresholds) {
        current = thresholds;
    }

    private static double share(Config config, String key, double otherwise) {
        return config.getOptionalValue("lobbycard.representation." + key, Double.class)
                .orElse(otherwise);
    }
}
