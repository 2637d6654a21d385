package io.lobbycard.catalog.representation;

import static io.lobbycard.catalog.representation.Wording.sentence;

import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.Verdict;
import java.util.Set;
import java.util.stream.Stream;

/** A picture of people whom nobody named cannot be held against the title. */
final class SomebodySaidWhoIsInIt implements Rule {

    private static final Set<ArtworkKind> OF_PEOPLE =
            Set.of(ArtworkKind.PORTRAIT, ArtworkKind.COUPLE, ArtworkKind.ENSEMBLE);

    @Override
    public Stream<Finding> check(Claims claims) {
        boolean unnamed = claims.depictions().isEmpty()
                && OF_PEOPLE.contains(claims.picture().kind());
        return unnamed
                ? Stream.of(
                        new Finding(Verdict.NEEDS_REVIEWER, "unnamed", sentence("unnamed"), sentence("unnamed.remedy")))
                : Stream.empty();
    }
}
