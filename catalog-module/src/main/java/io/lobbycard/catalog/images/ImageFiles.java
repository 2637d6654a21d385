package io.lobbycard.catalog.images;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.Config;

/** Says where image files lie: in the folder {@code images} of {@code lobbycard.data.dir}. */
@Dependent
class ImageFiles {

    static {
        // the codecs lie in the application, where the platform does not look by itself
        ImageIO.scanForPlugins();
    }

    @Produces
    @ApplicationScoped
    ImageStore store(Config config) {
        String folder =
                config.getOptionalValue("lobbycard.data.dir", String.class).orElse(".lobbycard");
        return new FolderImageStore(Path.of(folder, "images").toAbsolutePath());
    }
}
