package io.lobbycard.catalog.demo.painting;

import io.lobbycard.catalog.ArtworkKind;
import java.util.List;

/**
 * What a picture has to show.
 *
 * @param id decides everything that chance decides, so that the same poster always looks the same
 * @param name of the title, to be lettered
 * @param tone the tone that it plays up most
 * @param motif the thing that stands for its theme, see {@link Motif}
 * @param people in the order of their billing
 */
public record Poster(String id, String name, ArtworkKind kind, String tone, String motif, List<String> people) {

    public Poster {
        people = List.copyOf(people);
    }

    /** Whether people are seen dancing. */
    public boolean isDance() {
        return motif.equals("mirror-ball");
    }

    /** The share of the picture's area that each person's face takes, in the order of the people. */
    public List<Double> faceShares() {
        return Composition.of(this).places().stream().map(Place::faceShare).toList();
    }
}
