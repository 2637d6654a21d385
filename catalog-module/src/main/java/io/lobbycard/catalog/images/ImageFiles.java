package io.lobbycard.catalog.images;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.Config;

/**
 * Says where image files lie: in the bucket that {@code lobbycard.image.store} names, or else in the folder {@code images}
 * of {@code lobbycard.data.dir}.
 */
@Dependent
class ImageFiles {

    static {
        // the codecs lie in the application, where the platform does not look by itself
        ImageIO.scanForPlugins();
    }

    @Produces
    @ApplicationScoped
    ImageStore store(Config config) {
        return config.getOptionalValue("lobbycard.image.store", String.class)
                .<ImageStore>map(address -> S3ImageStore.in(S3Location.of(address, named(config))))
                .orElseGet(() -> inFolder(config));
    }

    /** A store that cannot be used is noticed at the start, and not by the first editor. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application, ImageStore store) {
        store.requireUsable();
    }

    private static Function<String, Optional<String>> named(Config config) {
        return name -> config.getOptionalValue("lobbycard.image.store." + name, String.class);
    }

    private static ImageStore inFolder(Config config) {
        String folder =
                config.getOptionalValue("lobbycard.data.dir", String.class).orElse(".lobbycard");
        return new FolderImageStore(Path.of(folder, "images").toAbsolutePath());
    }
}
