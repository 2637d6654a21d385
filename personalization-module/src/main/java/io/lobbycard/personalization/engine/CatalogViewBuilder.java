package io.lobbycard.personalization.engine;

import io.lobbycard.personalization.engine.Signal.Family;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers titles and artworks in any order, packed as they come, and makes a {@link CatalogView} of them. Two builders
 * given the same facts in the same order make equal views.
 */
public final class CatalogViewBuilder {

    private static final int YEARS_IN_ERA = 10;

    final Ids titles = new Ids();
    final Ids artworks = new Ids();
    final Ids kinds = new Ids();
    final Ids signals = new Ids();
    final IntList runtimes = new IntList();
    final Ids episodes = new Ids();
    final IntList episodeRuntimes = new IntList();
    final IntList artworkTitle = new IntList();
    final IntList artworkKind = new IntList();
    final Set<String> sensitiveThemes = new HashSet<>();
    final SparseRows.Builder titleSignals = new SparseRows.Builder();
    final SparseRows.Builder depictions = new SparseRows.Builder();
    final SparseRows.Builder playedUp = new SparseRows.Builder();
    final SparseRows.Builder artworkSensitive = new SparseRows.Builder();
    final SparseRows.Builder quality = new SparseRows.Builder();
    final BitSet neutral = new BitSet();
    final List<@Nullable String> ineligibility = new ArrayList<>();

    /** Ids of titles as artworks named them, which may come before the titles themselves. */
    final Ids titleOfArtwork = new Ids();

    CatalogViewBuilder() {}

    /** Marks a theme as sensitive, for titles before and after this call. */
    public CatalogViewBuilder sensitiveTheme(String theme) {
        sensitiveThemes.add(signalId(Family.THEME, theme));
        return this;
    }

    /**
     * Adds a title.
     *
     * @throws IllegalArgumentException if its id was added before
     */
    public CatalogViewBuilder title(TitleFacts title) {
        requireNew(titles, title.id(), "title");
        runtimes.add(Math.max(0, title.runtimeSeconds()));
        addAll(titleSignals, Family.GENRE, title.genres());
        addAll(titleSignals, Family.TONE, title.tones());
        addAll(titleSignals, Family.THEME, title.themes());
        if (title.year() > 0) {
            int decade = title.year() / YEARS_IN_ERA * YEARS_IN_ERA;
            titleSignals.add(signal(Family.ERA, decade + "s"), 1);
        }
        titleSignals.add(signal(Family.FORM, title.form() == TitleFacts.Form.FILM ? "film" : "series"), 1);
        addCredits(title.credits());
        titleSignals.endRow();
        return this;
    }

    /**
     * Adds an episode of a series that was added before. One that is as long as is typical takes no memory.
     *
     * @param runtimeSeconds 0 if unknown
     * @throws IllegalArgumentException if its title is unknown
     */
    public CatalogViewBuilder episode(String title, String episode, int runtimeSeconds) {
        int series = titles.indexOf(title);
        if (series < 0) {
            throw new IllegalArgumentException("Expected an episode of a known title, but found " + title);
        }
        boolean typical = runtimeSeconds <= 0 || runtimeSeconds == runtimes.get(series);
        String key = EpisodeRuntimes.key(title, episode);
        if (!typical && episodes.indexOf(key) < 0) {
            episodes.add(key);
            episodeRuntimes.add(runtimeSeconds);
        }
        return this;
    }

    /**
     * Adds an artwork; its title may be added later.
     *
     * @throws IllegalArgumentException if its id was added before
     */
    public CatalogViewBuilder artwork(ArtworkFacts artwork) {
        requireNew(artworks, artwork.id(), "artwork");
        artworkTitle.add(titleOfArtwork.add(artwork.title()));
        artworkKind.add(kinds.add(artwork.kind()));
        quality.add(0, artwork.quality());
        quality.endRow();
        for (Depiction depiction : artwork.depictions()) {
            if (!depiction.person().isBlank()) {
                depictions.add(signal(Family.PERSON, depiction.person()), depiction.faceShare());
            }
        }
        depictions.endRow();
        addAll(playedUp, Family.TONE, artwork.tones());
        addAll(playedUp, Family.THEME, artwork.themes());
        playedUp.endRow();
        for (String theme : artwork.sensitiveThemes()) {
            artworkSensitive.add(signals.add(signalId(Family.THEME, theme)), 1);
        }
        artworkSensitive.endRow();
        neutral.set(artworks.size() - 1, artwork.neutral());
        ineligibility.add(artwork.ineligibility());
        return this;
    }

    /**
     * Makes the view. The builder may be added to and used again.
     *
     * @throws IllegalArgumentException if an artwork names a title that was not added
     */
    public CatalogView build() {
        return new CatalogView(CatalogAssembly.of(this));
    }

    private void addCredits(List<Credit> credits) {
        double most = 0;
        for (Credit credit : credits) {
            most = Math.max(most, Double.isNaN(credit.screenShare()) ? 0 : credit.screenShare());
        }
        Set<String> seen = new HashSet<>();
        for (Credit credit : credits) {
            if (seen.add(credit.person()) && !credit.person().isBlank()) {
                titleSignals.add(signal(Family.PERSON, credit.person()), presence(credit, most));
            }
        }
    }

    /** Weight of a person in a title: measured presence next to the most present person, else the billing's discount. */
    private static double presence(Credit credit, double most) {
        return credit.measured() && most > 0 ? credit.screenShare() / most : credit.billingWeight();
    }

    private void addAll(SparseRows.Builder rows, Family family, List<Weighted> weighted) {
        for (Weighted each : weighted) {
            if (each.weight() > 0 && !each.name().isBlank()) {
                rows.add(signal(family, each.name()), each.weight());
            }
        }
    }

    private int signal(Family family, String name) {
        return signals.add(signalId(family, name));
    }

    private static String signalId(Family family, String name) {
        return family.prefix() + ':' + name;
    }

    private static void requireNew(Ids ids, String id, String what) {
        if (ids.indexOf(id) >= 0) {
            throw new IllegalArgumentException("Expected a new " + what + ", but " + id + " was added before");
        }
        ids.add(id);
    }
}
