package io.lobbycard.catalog.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.Config;

/** Takes the thresholds from the keys {@code lobbycard.representation.*}; a value out of range stops the start. */
@Dependent
class ConfiguredThresholds {

    @Produces
    @ApplicationScoped
    RepresentationCheck check(Config config) {
        Thresholds standard = Thresholds.DEFAULT;
        return new RepresentationCheck(new Thresholds(
                share(config, "front", standard.front()),
                share(config, "pairing", standard.pairing()),
                share(config, "shared-scenes", standard.sharedScenes()),
                share(config, "comparable-faces", standard.comparableFaces()),
                share(config, "feature", standard.feature())));
    }

    private static double share(Config config, String key, double otherwise) {
        return config.getOptionalValue("lobbycard.representation." + key, Double.class)
                .orElse(otherwise);
    }
}
