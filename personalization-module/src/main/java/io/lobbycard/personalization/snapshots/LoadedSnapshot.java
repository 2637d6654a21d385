package io.lobbycard.personalization.snapshots;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.Chooser;
import io.lobbycard.personalization.engine.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A snapshot in memory with what pages show of its artworks, and with workspaces to choose in. */
public final class LoadedSnapshot {

    private final Snapshot snapshot;
    private final byte[] digest;
    private final List<TitleId> titles;
    private final List<Picture> pictures;
    private final Queue<Chooser> idle = new ConcurrentLinkedQueue<>();

    LoadedSnapshot(Snapshot snapshot, byte[] digest, Map<ArtworkId, Picture> known) {
        this.snapshot = snapshot;
        this.digest = digest;
        CatalogView catalog = snapshot.catalog();
        List<TitleId> ids = new ArrayList<>(catalog.titleCount());
        for (int title = 0; title < catalog.titleCount(); title++) {
            ids.add(new TitleId(catalog.titleId(title)));
        }
        titles = List.copyOf(ids);
        List<Picture> shown = new ArrayList<>(catalog.artworkCount());
        for (int artwork = 0; artwork < catalog.artworkCount(); artwork++) {
            ArtworkId id = new ArtworkId(catalog.artworkId(artwork));
            Picture picture = known.get(id);
            shown.add(picture == null ? new Picture(id, "", null) : picture);
        }
        pictures = List.copyOf(shown);
    }

    /** The same with pictures as they are known by now. */
    LoadedSnapshot with(Map<ArtworkId, Picture> known) {
        return new LoadedSnapshot(snapshot, digest, known);
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public CatalogView catalog() {
        return snapshot.catalog();
    }

    public long number() {
        return snapshot.number();
    }

    /** SHA-256 of the bytes. Not to be changed. */
    public byte[] digest() {
        return digest;
    }

    /** All titles, in the order of their indexes. */
    public List<TitleId> titles() {
        return titles;
    }

    public Picture picture(int artwork) {
        return pictures.get(artwork);
    }

    /** The pictures that show any of these persons. */
    public Set<ArtworkId> showing(Set<PersonId> persons) {
        return catalog()
                .showing(persons.stream().map(PersonId::value).collect(Collectors.toSet()))
                .mapToObj(artwork -> pictures.get(artwork).artwork())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Works in a chooser that nobody else uses at the time. */
    public <T> T with(Function<Chooser, T> work) {
        Chooser chooser = idle.poll();
        if (chooser == null) {
            chooser = new Chooser(snapshot);
        }
        T result = work.apply(chooser);
        idle.add(chooser);
        return result;
    }
}
