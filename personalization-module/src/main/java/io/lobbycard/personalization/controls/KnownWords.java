package io.lobbycard.personalization.controls;

import io.lobbycard.personalization.Signal;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.snapshots.SnapshotStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;

/** What members can speak of: the signals and sensitive themes that choices know. While none are made, anything. */
@ApplicationScoped
class KnownWords {

    private final SnapshotStore snapshots;

    @Inject
    KnownWords(SnapshotStore snapshots) {
        this.snapshots = snapshots;
    }

    /** @throws io.lobbycard.web.ProblemException 422 for what is no signal, or one that no title or artwork carries */
    void requireSignal(Signal signal) {
        SayingRules.checkSignal(signal);
        boolean known = catalogue(catalog -> io.lobbycard.personalization.engine.Signal.parse(signal.toString())
                .filter(named -> catalog.signalIndex(named) >= 0)
                .isPresent());
        if (!known) {
            throw SayingRules.refused("/signal", "No title in the catalogue carries " + signal + ".");
        }
    }

    /** @throws io.lobbycard.web.ProblemException 422 for what is no theme, or one that is not marked as sensitive */
    void requireSensitiveTheme(String theme) {
        SayingRules.checkTheme(theme);
        if (!catalogue(catalog -> catalog.isSensitive(theme))) {
            throw SayingRules.refused(
                    "/theme", "No title in the catalogue carries a sensitive theme with the name " + theme + ".");
        }
    }

    private boolean catalogue(Predicate<CatalogView> knows) {
        return snapshots
                .serving()
                .map(serving -> knows.test(serving.snapshot().catalog()))
                .orElse(true);
    }
}
