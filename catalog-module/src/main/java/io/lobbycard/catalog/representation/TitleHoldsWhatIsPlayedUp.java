package io.lobbycard.catalog.representation;

import static io.lobbycard.catalog.representation.Wording.percent;
import static io.lobbycard.catalog.representation.Wording.sentence;

import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.Verdict;
import io.lobbycard.catalog.Weighted;
import java.util.List;
import java.util.stream.Stream;

/** A picture plays up only tones that the title has, and only themes that are among its themes or genres. */
final class TitleHoldsWhatIsPlayedUp implements Rule {

    @Override
    public Stream<Finding> check(Claims claims) {
        Title title = claims.title();
        return Stream.concat(
                missing(claims, claims.picture().tones(), title.tones()),
                missing(
                        claims,
                        claims.picture().themes(),
                        Stream.concat(title.themes().stream(), title.genres().stream())
                                .toList()));
    }

    private static Stream<Finding> missing(Claims claims, List<Weighted> playedUp, List<Weighted> held) {
        return playedUp.stream()
                .filter(feature ->
                        weight(feature.name(), held) < claims.thresholds().feature())
                .map(feature -> finding(claims, feature.name(), weight(feature.name(), held)));
    }

    private static double weight(String name, List<Weighted> features) {
        return features.stream()
                .filter(feature -> feature.name().equals(name))
                .mapToDouble(Weighted::weight)
                .max()
                .orElse(0);
    }

    private static Finding finding(Claims claims, String feature, double weight) {
        String title = claims.title().name();
        String reason = weight == 0
                ? sentence("feature-missing", feature, title)
                : sentence(
                        "feature-weak",
                        feature,
                        title,
                        percent(weight),
                        percent(claims.thresholds().feature()));
        return new Finding(
                Verdict.REFUSED,
                "feature " + feature + " " + weight,
                reason,
                sentence("feature.remedy", feature, title));
    }
}
