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
import java.util.Objects;
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
        String neutral = takeNeutral(heir, neutrals, reviewer);
        Displaced others = retireReplaced(heir, neutral, reviewer);
        if (others != null) {
            heir.standing().displaces(others);
        }
    }

    /** Takes the last decision on an artwork back, with all that it had done to others. */
    void takeBack(StoredArtwork artwork, List<String> neutrals, String reviewer) {
        boolean wasLive = artwork.status() == ArtworkStatus.LIVE;
        Displaced displaced = artwork.standing().takeBack(reviewer);
        changes.artwork(Action.TAKEN_BACK, new TitleId(artwork.title()), artwork.id(), reviewer, null);
        if (displaced != null) {
            giveBack(artwork, displaced, reviewer);
        }
        if (!wasLive) {
            takePlace(artwork, neutrals, reviewer);
        }
    }

    private void giveBack(StoredArtwork heir, Displaced displaced, String reviewer) {
        // the heir leaves its places in the database before others take them
        repository.entityManager().flush();
        ArtworkStatus before = displaced.replacedWas();
        String note = "The approval of " + heir.id() + " was taken back.";
        if (before != null) {
            replaced(heir)
                    .filter(old -> Objects.equals(displaced.replacedLeft(), old.version()))
                    .ifPresent(old -> {
                        old.standing().resume(before);
                        changes.artwork(Action.RESTORED, new TitleId(old.title()), old.id(), reviewer, note);
                    });
        }
        if (repository.neutrals(heir.title(), ArtworkStatus.LIVE).isEmpty()) {
            Optional.ofNullable(displaced.neutral())
                    .flatMap(repository::artwork)
                    .filter(old -> old.status() == ArtworkStatus.LIVE)
                    .ifPresent(old -> {
                        old.standForTheTitle();
                        changes.artwork(Action.NEUTRAL_AGAIN, new TitleId(old.title()), old.id(), reviewer, note);
                    });
        }
    }

    /**
     * A title has one live neutral artwork; a draft that is to be the next one leaves it in place. The change must reach
     * the database before that of the heir, which therefore is not flushed first. It goes by id, because an update by
     * title would lock the places where others add artworks.
     */
    private @Nullable String takeNeutral(StoredArtwork heir, List<String> neutrals, String reviewer) {
        List<String> others = neutrals.stream()
                .filter(id -> heir.neutral() && !id.equals(heir.id().value()))
                .toList();
        others.forEach(id -> {
            repository
                    .entityManager()
                    .createQuery(NO_LONGER_NEUTRAL)
                    .setFlushMode(FlushModeType.COMMIT)
                    .setParameter("id", id)
                    .executeUpdate();
            String note = heir.id() + " is the neutral artwork now.";
            changes.artwork(Action.NEUTRAL_NO_MORE, new TitleId(heir.title()), new ArtworkId(id), reviewer, note);
        });
        return others.isEmpty() ? null : others.getFirst();
    }

    private @Nullable Displaced retireReplaced(StoredArtwork heir, @Nullable String neutral, String reviewer) {
        StoredArtwork old = replaced(heir).orElse(null);
        if (old == null || old.status() == ArtworkStatus.RETIRED) {
            return neutral == null ? null : new Displaced(neutral, null, null);
        }
        long left = old.version() + 1;
        ArtworkStatus before = old.standing().giveWay();
        String note = "Replaced by " + heir.id() + ".";
        changes.artwork(Action.RETIRED, new TitleId(old.title()), old.id(), reviewer, note);
        return new Displaced(neutral, before, left);
    }

    private Optional<StoredArtwork> replaced(StoredArtwork heir) {
        return Optional.ofNullable(heir.replaces()).map(ArtworkId::value).flatMap(repository::artwork);
    }
}
