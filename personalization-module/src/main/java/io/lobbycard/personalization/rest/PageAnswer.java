package io.lobbycard.personalization.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lobbycard.catalog.Image;
import io.lobbycard.personalization.Choice;
import io.lobbycard.personalization.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a page.
 *
 * @param snapshot number of the snapshot that decided; 0 if none was there
 * @param unknown titles that there are not
 */
record PageAnswer(long snapshot, List<Picked> choices, List<String> unknown) {

    /**
     * The picture of a title.
     *
     * @param artwork missing, like its image and token, if the title has none that may be shown
     * @param mode how it came to be chosen
     * @param propensity probability with which it was chosen
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Picked(
            String title,
            @Nullable String artwork,
            String mode,
            double propensity,
            @Nullable String token,
            @Nullable ImageLinks image) {}

    static PageAnswer of(Page page, List<String> unknown) {
        return new PageAnswer(
                page.snapshot(), page.choices().stream().map(PageAnswer::picked).toList(), unknown);
    }

    private static Picked picked(Choice choice) {
        Image image = choice.image();
        return new Picked(
                choice.title().value(),
                choice.artwork() == null ? null : choice.artwork().value(),
                choice.mode().label(),
                choice.propensity(),
                choice.token(),
                image == null ? null : ImageLinks.of(image, choice.alt()));
    }
}
