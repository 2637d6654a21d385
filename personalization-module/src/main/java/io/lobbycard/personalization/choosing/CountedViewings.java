package io.lobbycard.personalization.choosing;

import io.lobbycard.personalization.Explanation.Contribution;
import io.lobbycard.personalization.Explanation.Through;
import io.lobbycard.personalization.Explanation.Watched;
import io.lobbycard.personalization.Signal;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.Explanation;
import io.lobbycard.personalization.history.ReceivedViewing;
import io.lobbycard.personalization.snapshots.LoadedSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names what the viewings that counted added: viewing by viewing through what each title has, title by title through all.
 */
final class CountedViewings {

    private final LoadedSnapshot snapshot;
    private final CatalogView catalog;
    private final @Nullable Signal[] signals;

    CountedViewings(LoadedSnapshot snapshot) {
        this.snapshot = snapshot;
        catalog = snapshot.catalog();
        signals = new Signal[catalog.signalCount()];
    }

    List<Contribution> contributions(Explanation why, List<ReceivedViewing> viewings) {
        return why.contributions().stream()
                .map(each -> contribution(each, viewings))
                .toList();
    }

    private Contribution contribution(Explanation.Contribution each, List<ReceivedViewing> viewings) {
        ReceivedViewing viewing = viewings.get(each.viewing());
        List<Through> through = new ArrayList<>(each.through().size());
        double lacked = 0;
        double lackedVersus = 0;
        for (Explanation.Through part : each.through()) {
            if (catalog.carries(each.title(), part.signal())) {
                through.add(new Through(signal(part.signal()), true, part.amount(), part.versusRunnerUp()));
            } else {
                lacked += part.amount();
                lackedVersus += part.versusRunnerUp();
            }
        }
        return new Contribution(
                viewing.id(),
                viewing.title(),
                viewing.startedAt(),
                each.amount(),
                each.versusRunnerUp(),
                through,
                lacked,
                lackedVersus);
    }

    List<Watched> titles(Explanation why) {
        Map<Integer, List<Explanation.Contribution>> byTitle = why.contributions().stream()
                .collect(Collectors.groupingBy(
                        Explanation.Contribution::title, LinkedHashMap::new, Collectors.toList()));
        SignalAmounts sums = new SignalAmounts(catalog.signalCount());
        List<Watched> watched = new ArrayList<>(byTitle.size());
        byTitle.forEach((title, viewings) -> {
            viewings.forEach(each -> sums.add(each.through()));
            watched.add(new Watched(
                    snapshot.titles().get(title),
                    sums.take((signal, amount, versus) ->
                            new Through(signal(signal), catalog.carries(title, signal), amount, versus))));
        });
        return watched;
    }

    /** A thousand viewings count through the same few signals. */
    private Signal signal(int index) {
        Signal known = signals[index];
        if (known == null) {
            known = EngineWords.signal(catalog.signal(index));
            signals[index] = known;
        }
        return known;
    }
}
