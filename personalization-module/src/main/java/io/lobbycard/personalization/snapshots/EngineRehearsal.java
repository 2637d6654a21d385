package io.lobbycard.personalization.snapshots;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleWithArtworks;
import io.lobbycard.personalization.MadeUpMember;
import io.lobbycard.personalization.Rehearsal;
import io.lobbycard.personalization.RehearsedCatalogue;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.Choices;
import io.lobbycard.personalization.engine.Chooser;
import io.lobbycard.personalization.engine.Draw;
import io.lobbycard.personalization.engine.History;
import io.lobbycard.personalization.engine.Signal;
import io.lobbycard.personalization.engine.Signal.Family;
import io.lobbycard.personalization.engine.Snapshot;
import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.engine.Taste;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A {@link Rehearsal} by the engine itself. */
class EngineRehearsal implements Rehearsal {

    private static final long SECONDS_PER_DAY = 86_400;

    private final Snapshot snapshot;
    private final Chooser chooser;
    private final Choices choices = new Choices();
    private final int[] page;
    private final Map<Without, StatedChoices> stated = new EnumMap<>(Without.class);

    /** In the catalogue, by the snapshot's policy, taste rule, priors and weights. */
    static EngineRehearsal in(Snapshot snapshot, RehearsedCatalogue catalogue, List<TitleId> page) {
        Snapshot over = catalogue.invented() == null
                ? snapshot
                : snapshot.over(CatalogReading.of(catalogue.invented().stream()).view());
        CatalogView watchable = CatalogReading.of(
                        catalogue.watchable().stream().map(title -> new TitleWithArtworks(title, List.of())))
                .view();
        Set<String> shown = catalogue.shown().stream().map(ArtworkId::value).collect(Collectors.toSet());
        return new EngineRehearsal(over.with(watchable, shown), page);
    }

    private EngineRehearsal(Snapshot snapshot, List<TitleId> page) {
        this.snapshot = snapshot;
        chooser = new Chooser(snapshot);
        this.page = page.stream().mapToInt(this::index).toArray();
        for (Without without : Without.values()) {
            stated.put(without, leavingOut(signals(without)));
        }
    }

    @Override
    public int[] choose(MadeUpMember member, Without without) {
        History.Builder history = History.builder();
        for (MadeUpMember.Sitting viewing : member.viewings()) {
            int title = index(viewing.title());
            history.add(
                    title,
                    null,
                    snapshot.createdAt() - viewing.daysAgo() * SECONDS_PER_DAY,
                    snapshot.catalog().runtimeSeconds(title));
        }
        StatedChoices said = stated.getOrDefault(without, StatedChoices.NONE);
        Taste taste = snapshot.taste(history.build(), member.viewings().size(), snapshot.createdAt(), said);
        chooser.choose(taste, said, new Draw(member.seed(), 0, false), page, choices);
        int[] chosen = new int[page.length];
        for (int place = 0; place < chosen.length; place++) {
            chosen[place] = choices.artwork(place);
        }
        return chosen;
    }

    @Override
    public ArtworkId artwork(int number) {
        return new ArtworkId(snapshot.catalog().artworkId(number));
    }

    private int index(TitleId title) {
        int index = snapshot.catalog().titleIndex(title.value());
        if (index < 0) {
            throw new IllegalArgumentException("Expected a title of the rehearsed catalogue, found " + title + ".");
        }
        return index;
    }

    private Set<Signal> signals(Without without) {
        CatalogView catalog = snapshot.catalog();
        Set<Signal> signals = new HashSet<>();
        for (int signal = 0; signal < catalog.signalCount(); signal++) {
            Family family = catalog.signal(signal).family();
            if ((without == Without.CAST && family == Family.PERSON)
                    || (without == Without.GENRES && family == Family.GENRE)) {
                signals.add(catalog.signal(signal));
            }
        }
        return signals;
    }

    private static StatedChoices leavingOut(Set<Signal> signals) {
        StatedChoices none = StatedChoices.NONE;
        return new StatedChoices(
                none.exploration(),
                none.neutral(),
                none.pins(),
                none.refusedArtworks(),
                none.preferredArtworks(),
                none.allowedThemes(),
                none.leftOutViewings(),
                signals);
    }
}
