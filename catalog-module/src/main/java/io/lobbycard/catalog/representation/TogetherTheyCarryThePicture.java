package io.lobbycard.catalog.representation;

import static io.lobbycard.catalog.representation.Wording.percent;
import static io.lobbycard.catalog.representation.Wording.sentence;

import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.Verdict;
import java.util.stream.Stream;

/**
 * Several people may each be small enough for the time they have and still not be whom the title is about: weighed by
 * their faces, they need enough time together, and more if the picture makes it the story of two.
 */
final class TogetherTheyCarryThePicture implements Rule {

    @Override
    public Stream<Finding> check(Claims claims) {
        if (claims.depictions().size() < 2 || claims.title().credits().isEmpty()) {
            return Stream.empty();
        }
        boolean pairing = claims.picture().isPairing(claims.thresholds().comparableFaces());
        double needed =
                pairing ? claims.thresholds().pairing() : claims.thresholds().front();
        double most = claims.depictions().stream()
                .mapToDouble(depiction -> claims.picture().prominence(depiction) * mostShare(claims, depiction))
                .sum();
        return most >= needed ? Stream.empty() : Stream.of(tooLittle(claims, pairing, most, needed));
    }

    /** The share of somebody unmeasured might be the largest; that one person needs a reviewer is said elsewhere. */
    private static double mostShare(Claims claims, Depiction depiction) {
        return claims.cast()
                .presence(depiction.person())
                .map(presence -> presence.measured() ? presence.share() : 1)
                .orElse(0.0);
    }

    private static Finding tooLittle(Claims claims, boolean pairing, double found, double needed) {
        String lead = claims.leadName();
        String reason = sentence(
                pairing ? "together-too-little.pair" : "together-too-little",
                percent(found),
                lead,
                percent(needed),
                claims.depictions().get(0).name(),
                claims.depictions().get(1).name());
        return new Finding(
                Verdict.REFUSED, "together " + percent(found), reason, sentence("together-too-little.remedy", lead));
    }
}
