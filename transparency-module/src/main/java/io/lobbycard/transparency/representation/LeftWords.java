package io.lobbycard.transparency.representation;

import io.lobbycard.personalization.PersonalizationReady;
import io.lobbycard.time.Routine;
import io.lobbycard.transparency.keys.LeftKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** At the start and every hour, destroys the keys of ended words that could not be destroyed when the words ended. */
@ApplicationScoped
class LeftWords {

    private static final Logger LOG = System.getLogger(LeftWords.class.getName());
    private static final Duration EVERY = Duration.ofHours(1);

    private final StatedGroups stated;
    private final LeftKeys keys;
    private final Routine looking;

    @Inject
    LeftWords(StatedGroups stated, LeftKeys keys, Routine looking) {
        this.stated = stated;
        this.keys = keys;
        this.looking = looking;
    }

    void started(@Observes PersonalizationReady ready) {
        looking.begin(this::look, Duration.ZERO, EVERY);
    }

    private void look() {
        try {
            int left = keys.destroy(WordSeal.KIND, stated::handles);
            if (left > 0) {
                LOG.log(
                        Level.WARNING,
                        "Of {0} words that members had ended, the keys were left and are destroyed.",
                        left);
            }
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "It cannot be told just now whether a key of an ended word was left.", away);
        }
    }
}
