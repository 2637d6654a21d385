package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.ThresholdTrial;
import io.lobbycard.catalog.ThresholdTrial.Example;
import io.lobbycard.catalog.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what other thresholds would change. */
final class Trial {

    private static final int EXAMPLES = 200;

    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final List<Example> examples = new ArrayList<>();
    private int artworks;
    private int withdrawn;
    private int changed;

    void add(Judged title) {
        title.artworks().stream()
                .filter(each -> each.now().status() != ArtworkStatus.RETIRED)
                .forEach(each -> add(title, each));
    }

    private void add(Judged title, Judged.Pair artwork) {
        artworks++;
        verdicts.merge(artwork.then().verdict(), 1, Integer::sum);
        withdrawn += artwork.withdrawn() ? 1 : 0;
        if (artwork.changes()) {
            changed++;
            if (examples.size() < EXAMPLES) {
                examples.add(new Example(
                        title.title().id(),
                        title.title().name(),
                        artwork.now().id(),
                        artwork.now().image(),
                        artwork.now().representation().verdict(),
                        artwork.then().verdict(),
                        artwork.then().reasons().getFirst()));
            }
        }
    }

    ThresholdTrial result() {
        return new ThresholdTrial(
                artworks,
                verdicts.getOrDefault(Verdict.PASSES, 0),
                verdicts.getOrDefault(Verdict.NEEDS_REVIEWER, 0),
                verdicts.getOrDefault(Verdict.REFUSED, 0),
                withdrawn,
                changed,
                examples);
    }
}
