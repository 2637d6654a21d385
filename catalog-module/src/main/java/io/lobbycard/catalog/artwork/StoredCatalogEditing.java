package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkEditing;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkRevision;
import io.lobbycard.catalog.CatalogChanged;
import io.lobbycard.catalog.CatalogEditing;
import io.lobbycard.catalog.Change.Action;
import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.Image;
import io.lobbycard.catalog.NewArtwork;
import io.lobbycard.catalog.Representation;
import io.lobbycard.catalog.SharedScenes;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.images.Images;
import io.lobbycard.catalog.images.Kept;
import io.lobbycard.catalog.rules.ArtworkRules;
import io.lobbycard.catalog.rules.TitleRules;
import io.lobbycard.catalog.titles.Titles;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the catalogue, and tells of each change once it is stored. */
@ApplicationScoped
class StoredCatalogEditing implements CatalogEditing, ArtworkEditing {

    private static final String ITSELF = "lobbycard";

    private final Titles titles;
    private final Artworks artworks;
    private final ArtworkDesk desk;
    private final Images images;
    private final CatalogNews news;

    @Inject
    StoredCatalogEditing(Titles titles, Artworks artworks, ArtworkDesk desk, Images images, CatalogNews news) {
        this.desk = desk;
        this.titles = titles;
        this.artworks = artworks;
        this.images = images;
        this.news = news;
    }

    @Override
    public void save(Title title, List<SharedScenes> sharedScenes) {
        TitleRules.check(new TitleRevision(title, sharedScenes, 0));
        titles.save(title, sharedScenes, ITSELF);
        news.tell(new CatalogChanged(Set.of(title.id()), Set.of()));
    }

    @Override
    public Optional<TitleRevision> revision(TitleId id) {
        return titles.revision(id);
    }

    @Override
    public TitleRevision save(TitleRevision edited, String editor) {
        TitleRules.check(edited);
        TitleRevision saved = saved(edited, editor);
        news.tell(new CatalogChanged(Set.of(edited.title().id()), Set.of()));
        return saved;
    }

    private TitleRevision saved(TitleRevision edited, String editor) {
        return Overtaken.again(() -> titles.save(edited, editor), () -> stands(edited));
    }

    private boolean stands(TitleRevision edited) {
        return titles.revision(edited.title().id()).map(TitleRevision::version).orElse(0L) == edited.version();
    }

    @Override
    public TitleRevision goBack(TitleRevision older, String editor) {
        return save(titles.underKnownNames(List.of(older)).getFirst(), editor);
    }

    @Override
    public ArtworkId addArtwork(NewArtwork artwork, byte[] original) {
        ArtworkRules.check(artwork.depictions(), artwork.tones(), artwork.themes());
        if (artworks.artwork(artwork.id()).isEmpty()) {
            desk.add(artwork, images.keep(original, artwork.focus()));
            news.tell(new CatalogChanged(Set.of(artwork.title()), Set.of()));
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
        ArtworkRules.check(edited.depictions(), edited.tones(), edited.themes());
        return news.withdrawn(desk.save(edited, focusedAnew(edited), editor));
    }

    /** What is to be shown from now on, or null if the focal point stays where it is. */
    private @Nullable Kept focusedAnew(ArtworkRevision edited) {
        boolean stays = artworks.revision(edited.id())
                .map(now -> Objects.equals(now.focus(), edited.focus()))
                .orElse(true);
        return stays ? null : images.focused(artworks.image(edited.id()).original(), edited.focus());
    }

    @Override
    public Image uncut(ArtworkId id) {
        return images.focused(artworks.image(id).original(), null).shown();
    }

    @Override
    public ArtworkId replace(ArtworkId old, byte[] original, String editor) {
        ArtworkRevision said =
                artworks.revision(old).orElseThrow(() -> ProblemException.notFound("There is no artwork " + old + "."));
        TitleId title = artworks.artwork(old).orElseThrow().title();
        ArtworkId id = ArtworkId.of(title, original);
        if (artworks.artwork(id).isPresent()) {
            throw ProblemException.conflict("This file is an artwork of the title already, namely " + id + ".");
        }
        NewArtwork heir = new NewArtwork(
                id,
                title,
                said.kind(),
                said.alt(),
                said.neutral(),
                said.depictions().stream().map(Depiction::unframed).toList(),
                said.tones(),
                said.themes(),
                said.language(),
                said.focus(),
                editor,
                null);
        desk.replace(old, heir, images.keep(original, said.focus()), editor);
        news.tell(new CatalogChanged(Set.of(title), Set.of()));
        return id;
    }

    @Override
    public Artwork retire(ArtworkId id, String editor) {
        return news.withdrawn(desk.change(
                id, Action.RETIRED, editor, stored -> stored.standing().discard()));
    }

    @Override
    public Artwork undoRetire(ArtworkId id, long seen, String editor) {
        return news.withdrawn(desk.change(id, Action.TAKEN_BACK, editor, stored -> {
            stored.requireVersion(seen);
            stored.standing().takeBackDiscard();
        }));
    }

    @Override
    public Artwork restore(ArtworkId id, String editor) {
        return news.withdrawn(desk.change(id, Action.RESTORED, editor, stored -> stored.restore(editor)));
    }
}
