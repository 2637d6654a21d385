package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkEditing;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkReviews;
import io.lobbycard.catalog.ArtworkRevision;
import io.lobbycard.catalog.CatalogChanged;
import io.lobbycard.catalog.CatalogEditing;
import io.lobbycard.catalog.Change.Action;
import io.lobbycard.catalog.NewArtwork;
import io.lobbycard.catalog.Representation;
import io.lobbycard.catalog.SharedScenes;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.images.Images;
import io.lobbycard.catalog.titles.Titles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the catalogue, and tells of each change once it is stored. */
@ApplicationScoped
class StoredCatalogEditing implements CatalogEditing, ArtworkEditing, ArtworkReviews {

    private static final String ITSELF = "lobbycard";

    private final Titles titles;
    private final Artworks artworks;
    private final Images images;
    private final Event<CatalogChanged> changes;

    @Inject
    StoredCatalogEditing(Titles titles, Artworks artworks, Images images, Event<CatalogChanged> changes) {
        this.titles = titles;
        this.artworks = artworks;
        this.images = images;
        this.changes = changes;
    }

    @Override
    public void save(Title title, List<SharedScenes> sharedScenes) {
        titles.save(title, sharedScenes, ITSELF);
        changes.fire(new CatalogChanged(Set.of(title.id()), Set.of()));
    }

    @Override
    public Optional<TitleRevision> revision(TitleId id) {
        return titles.revision(id);
    }

    @Override
    public TitleRevision save(TitleRevision edited, String editor) {
        TitleRevision saved = titles.save(edited, editor);
        changes.fire(new CatalogChanged(Set.of(edited.title().id()), Set.of()));
        return saved;
    }

    @Override
    public ArtworkId addArtwork(NewArtwork artwork, byte[] original) {
        if (artworks.artwork(artwork.id()).isEmpty()) {
            artworks.add(artwork, images.keep(original));
            changes.fire(new CatalogChanged(Set.of(artwork.title()), Set.of()));
        }
        return artwork.id();
    }

    @Override
    public Optional<ArtworkRevision> revision(ArtworkId id) {
        return artworks.revision(id);
    }

    @Override
    public Representation tryOut(ArtworkRevision edited) {
        return artworks.tryOut(edited);
    }

    @Override
    public Artwork save(ArtworkRevision edited, String editor) {
        Artwork saved = artworks.save(edited, editor);
        changes.fire(new CatalogChanged(Set.of(saved.title()), Set.of(saved.id())));
        return saved;
    }

    @Override
    public Artwork approve(ArtworkId id, String reviewer, @Nullable String note) {
        Artwork approved = artworks.review(id, Action.APPROVED, StoredArtwork::approve, reviewer, note);
        changes.fire(new CatalogChanged(Set.of(approved.title()), Set.of()));
        return approved;
    }

    @Override
    public Artwork hold(ArtworkId id, String reviewer, @Nullable String note) {
        return withdraw(id, Action.HELD, StoredArtwork::hold, reviewer, note);
    }

    @Override
    public Artwork retire(ArtworkId id, String reviewer, @Nullable String note) {
        return withdraw(id, Action.RETIRED, StoredArtwork::retire, reviewer, note);
    }

    @Override
    public Artwork reopen(ArtworkId id, String reviewer, @Nullable String note) {
        return withdraw(id, Action.REOPENED, StoredArtwork::reopen, reviewer, note);
    }

    private Artwork withdraw(ArtworkId id, Action action, ReviewStep step, String reviewer, @Nullable String note) {
        Artwork withdrawn = artworks.review(id, action, step, reviewer, note);
        changes.fire(new CatalogChanged(Set.of(withdrawn.title()), Set.of(id)));
        return withdrawn;
    }
}
