package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Change.Action;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.changes.ChangeLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets an artwork that goes live take the places of others, and gives these back if its approval is taken back. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Succession {

    private static final String NO_LONGER_NEUTRAL =
            "update StoredArtwork set neutral = false, version = version + 1 where id = :id";

    private final ArtworkRepository repository;
    private final ChangeLog changes;

    @Inject
    Succession(ArtworkRepository repository, ChangeLog changes) {
        this.repository = repository;
        this.changes = changes;
    }

    /**
     * Does nothing for an artwork that is not live.
     *
     * @param neutrals ids of the neutral artworks of the title that were live before
     */
    void takePlace(StoredArtwork heir, List<String> neutrals, String reviewer) {
        if (heir.status() != ArtworkStatus.LIVE) {
            return;
        }
        String neutral = takeNeutral(heir, neutrals);
        ArtworkStatus replacedWas = retireReplaced(heir, reviewer);
        if (neutral != null || replacedWas != null) {
            heir.standing().displaces(new Displaced(neutral, replacedWas));
        }
    }

    void giveBack(StoredArtwork heir, Displaced displaced, String reviewer) {
        // the heir leaves its places in the database before others take them
        repository.entityManager().flush();
        ArtworkStatus before = displaced.replacedWas();
        replaced(heir)
                .filter(old -> before != null && old.standing().resume(before))
                .ifPresent(old -> {
                    String note = "The approval of " + heir.id() + " was taken back.";
                    changes.artwork(Action.RESTORED, new TitleId(old.title()), old.id(), reviewer, note);
                });
        if (repository.neutrals(heir.title(), ArtworkStatus.LIVE).isEmpty()) {
            Optional.ofNullable(displaced.neutral())
                    .flatMap(repository::artwork)
                    .filter(old -> old.status() == ArtworkStatus.LIVE)
                    .ifPresent(StoredArtwork::standForTheTitle);
        }
    }

    /**
     * A title has one live neutral artwork; a draft that is to be the next one leaves it in place. The change must reach
     * the database before that of the heir, which therefore is not flushed first. It goes by id, because an update by
     * title would lock the places where others add artworks.
     */
    private @Nullable String takeNeutral(StoredArtwork heir, List<String> neutrals) {
        List<String> others = neutrals.stream()
                .filter(id -> heir.neutral() && !id.equals(heir.id().value()))
                .toList();
        others.forEach(id -> repository
                .entityManager()
                .createQuery(NO_LONGER_NEUTRAL)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("id", id)
                .executeUpdate());
        return others.isEmpty() ? null : others.getFirst();
    }

    private @Nullable ArtworkStatus retireReplaced(StoredArtwork heir, String reviewer) {
        StoredArtwork old = replaced(heir).orElse(null);
        if (old == null || old.status() == ArtworkStatus.RETIRED) {
            return null;
        }
        ArtworkStatus before = old.standing().giveWay();
        String note = "Replaced by " + heir.id() + ".";
        changes.artwork(Action.RETIRED, new TitleId(old.title()), old.id(), reviewer, note);
        return before;
    }

    private Optional<StoredArtwork> replaced(StoredArtwork heir) {
        return Optional.ofNullable(heir.replaces()).map(ArtworkId::value).flatMap(repository::artwork);
    }
}
