package io.lobbycard.catalog.representation;

import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.Weighted;
import java.util.List;

/** What a picture claims about its title: the people in it, and the tones and themes that it plays up. */
public record Picture(ArtworkKind kind, List<Depiction> depictions, List<Weighted> tones, List<Weighted> themes) {

    public Picture {
        depictions = List.copyOf(depictions);
        tones = List.copyOf(tones);
        themes = List.copyOf(themes);
    }

    /** The part of all faces' area that this one takes, above 0 and at most 1. */
    double prominence(Depiction depiction) {
        return depiction.faceShare()
                / depictions.stream().mapToDouble(Depiction::faceShare).sum();
    }

    /** True if the picture shows two people, and both so large that it is about the two of them. */
    boolean isPairing(double comparableFaces) {
        if (depictions.size() != 2) {
            return false;
        }
        double one = depictions.get(0).faceShare();
        double other = depictions.get(1).faceShare();
        return kind == ArtworkKind.COUPLE || Math.min(one, other) >= comparableFaces * Math.max(one, other);
    }
}
