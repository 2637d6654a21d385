package io.lobbycard.personalization.engine;

import java.util.Set;

/**
 * Everything that decides besides the member: one immutable, numbered object, of which a choice names the number.
 *
 * @param number rises with each snapshot
 * @param createdAt seconds since 1970
 */
public record Snapshot(
        long number, long createdAt, CatalogView catalog, Model model, Policy policy, TasteRule tasteRule) {

    public Snapshot {
        if (model.prior.length != catalog.artworkCount() || model.own.length != catalog.signalCount()) {
            throw new IllegalArgumentException("Expected a model of this catalogue view with " + catalog.artworkCount()
                    + " artworks, but it is of " + model.prior.length);
        }
    }

    /** A snapshot with the default policy and taste rule. */
    public Snapshot(long number, long createdAt, CatalogView catalog, Model model) {
        this(number, createdAt, catalog, model, Policy.DEFAULT, TasteRule.DEFAULT);
    }

    /**
     * A member's taste.
     *
     * @param history with titles as indexes of this snapshot's catalogue view
     * @param watermark number of viewings, from the first received, that count; brought into the bounds of the history
     * @param asOf seconds since 1970 from which the age of viewings is taken; the start of the member's period
     * @param stated of which the left-out viewings and signals and the allowed themes matter here
     */
    public Taste taste(History history, int watermark, long asOf, StatedChoices stated) {
        return new Taste(this, history, watermark, asOf, stated);
    }

    /** Of somebody of whom nothing is known. */
    public Taste noTaste() {
        return new Taste(this, History.builder().build(), 0, createdAt, StatedChoices.NONE);
    }

    /**
     * The same policy, taste rule, weights and priors over another catalogue view, to try out what it would choose there.
     * Artworks and signals that both know are worth the same to the bit; a new artwork is expected to be worth what its facets
     * are.
     */
    public Snapshot over(CatalogView other) {
        return new Snapshot(number, createdAt, other, CarriedModel.of(catalog, model, other), policy, tasteRule);
    }

    /**
     * The same with more titles that can be watched and have no pictures, and with some artworks shown whatever stood against
     * them. What is chosen of the other artworks for a history of the other titles is the same to the bit.
     */
    public Snapshot with(CatalogView watchable, Set<String> shown) {
        CatalogView wider = WidenedCatalog.of(catalog, watchable, shown);
        return new Snapshot(number, createdAt, wider, model.forTitles(wider.titleCount()), policy, tasteRule);
    }

    /** A format of its own, with its version and a checksum; the same snapshot gives the same bytes everywhere. */
    public byte[] toBytes() {
        return SnapshotFormat.write(this);
    }

    /** SHA-256 over all of what {@link #toBytes()} wrote but the digest itself, with which the bytes end. */
    public static byte[] digest(byte[] bytes) {
        return Sealed.digest(bytes);
    }

    /**
     * Reads what {@link #toBytes()} wrote.
     *
     * @throws UnreadableSnapshotException if the bytes are corrupt, cut short or of a later format
     */
    public static Snapshot fromBytes(byte[] bytes) throws UnreadableSnapshotException {
        return SnapshotFormat.read(bytes);
    }
}
