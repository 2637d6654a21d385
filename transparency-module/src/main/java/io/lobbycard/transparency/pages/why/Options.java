package io.lobbycard.transparency.pages.why;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.Explanation.Candidate;
import io.lobbycard.personalization.Explanation.RunnerUp;
import io.lobbycard.transparency.pages.Picture;
import io.lobbycard.transparency.pages.why.WhyPage.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The title's pictures beside the chosen one. */
final class Options {

    private final Explanation choice;
    private final Map<ArtworkId, Artwork> artworks;

    Options(Explanation choice, Map<ArtworkId, Artwork> artworks) {
        this.choice = choice;
        this.artworks = artworks;
    }

    @Nullable
    Picture picture(ArtworkId id) {
        Artwork artwork = artworks.get(id);
        return artwork == null ? null : Picture.of(artwork.image(), artwork.alt());
    }

    /** Whether anybody is shown that picture now. */
    boolean isShown(ArtworkId id) {
        Artwork artwork = artworks.get(id);
        return artwork != null && artwork.servable();
    }

    Option option(String label, ArtworkId id) {
        Artwork artwork = artworks.get(id);
        return new Option(id.value(), label, artwork == null ? "" : artwork.alt(), picture(id), score(id));
    }

    /** The runner-up and the standard picture, as far as they are not the chosen one or each other. */
    List<Option> others() {
        List<Option> others = new ArrayList<>();
        RunnerUp runnerUp = choice.runnerUp();
        ArtworkId standard = choice.standard();
        if (runnerUp != null) {
            boolean both = runnerUp.artwork().equals(standard);
            String label = Rival.of(choice).label();
            others.add(option(both ? label + ", and the standard picture" : label, runnerUp.artwork()));
        }
        if (standard != null
                && !standard.equals(choice.artwork())
                && (runnerUp == null || !standard.equals(runnerUp.artwork()))) {
            others.add(option("The standard picture", standard));
        }
        choice.withoutStatedChoices()
                .filter(without ->
                        others.stream().noneMatch(other -> other.artworkId().equals(without.value())))
                .ifPresent(without -> others.add(option("Without the choice that you stated", without)));
        return others;
    }

    private String score(ArtworkId id) {
        return choice.candidates().stream()
                .filter(candidate -> candidate.artwork().equals(id) && candidate.eligible())
                .findFirst()
                .map(Options::score)
                .orElse("");
    }

    private static String score(Candidate candidate) {
        return "Score " + Numbers.amount(candidate.score()) + ", chance " + Numbers.percent(candidate.propensity());
    }
}
