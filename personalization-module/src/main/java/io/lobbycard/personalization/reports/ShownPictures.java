package io.lobbycard.personalization.reports;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.choosing.Decision;
import io.lobbycard.personalization.choosing.Tokens;
import io.lobbycard.personalization.snapshots.LoadedSnapshot;
import io.lobbycard.personalization.snapshots.SnapshotStore;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out which picture a token stands for. */
@ApplicationScoped
class ShownPictures {

    private final Tokens tokens;
    private final SnapshotStore snapshots;

    /**
     * A decision with its title and artwork by their ids.
     *
     * @param snapshotMade when its snapshot was made
     */
    record Shown(Decision decision, TitleId title, ArtworkId artwork, Instant snapshotMade) {}

    @Inject
    ShownPictures(Tokens tokens, SnapshotStore snapshots) {
        this.tokens = tokens;
        this.snapshots = snapshots;
    }

    /** The decision of a token; empty if the token was not made here. */
    Optional<Decision> decision(String token) {
        try {
            return Optional.of(tokens.read(token));
        } catch (ProblemException malformed) {
            return Optional.empty();
        }
    }

    /** Of each decision whose snapshot is still kept; each snapshot is asked for once, and held no longer than needed. */
    Map<Decision, Shown> shown(Collection<Decision> decisions) {
        Map<Long, Set<Decision>> bySnapshot = decisions.stream()
                .collect(Collectors.groupingBy(decision -> decision.basis().snapshot(), Collectors.toSet()));
        Map<Decision, Shown> shown = new HashMap<>();
        bySnapshot.forEach((number, theirs) -> snapshots
                .numbered(number)
                .ifPresent(snapshot -> theirs.forEach(
                        decision -> shown(snapshot, decision).ifPresent(picture -> shown.put(decision, picture)))));
        return shown;
    }

    private static Optional<Shown> shown(LoadedSnapshot snapshot, Decision decision) {
        boolean held = decision.title() < snapshot.titles().size()
                && decision.artwork() < snapshot.catalog().artworkCount();
        return held
                ? Optional.of(new Shown(
                        decision,
                        snapshot.titles().get(decision.title()),
                        snapshot.picture(decision.artwork()).artwork(),
                        Instant.ofEpochSecond(snapshot.snapshot().createdAt())))
                : Optional.empty();
    }
}
