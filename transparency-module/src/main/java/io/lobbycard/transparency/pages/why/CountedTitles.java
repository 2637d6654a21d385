package io.lobbycard.transparency.pages.why;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.Explanation.Contribution;
import io.lobbycard.personalization.Explanation.Through;
import io.lobbycard.personalization.Explanation.Watched;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.transparency.explanations.Names;
import io.lobbycard.transparency.pages.Day;
import io.lobbycard.transparency.pages.Picture;
import io.lobbycard.transparency.pages.why.WhyPage.Counted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The viewings that counted, gathered by title, by how far they moved the choice. */
final class CountedTitles {

    private static final double NOTHING = 1e-9;
    private static final int SIGNALS_NAMED = 3;

    private final Map<TitleId, List<Contribution>> byTitle;
    private final Map<TitleId, List<Through>> through;
    private final Map<TitleId, Double> amounts;
    private final boolean rival;

    CountedTitles(Explanation choice) {
        rival = choice.runnerUp() != null;
        byTitle = choice.contributions().stream()
                .collect(Collectors.groupingBy(Contribution::title, LinkedHashMap::new, Collectors.toList()));
        through = choice.titles().stream().collect(Collectors.toMap(Watched::title, Watched::through));
        amounts = new LinkedHashMap<>();
        byTitle.forEach((title, viewings) ->
                amounts.put(title, viewings.stream().mapToDouble(this::amount).sum()));
    }

    /** Titles that moved the choice at all, the farthest first. */
    List<TitleId> ids() {
        return amounts.entrySet().stream()
                .filter(title -> Math.abs(title.getValue()) > NOTHING)
                .sorted(Comparator.comparingDouble(title -> -Math.abs(title.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many viewings belong to titles that moved nothing. */
    int quiet() {
        return byTitle.entrySet().stream()
                .filter(title -> Math.abs(amounts.getOrDefault(title.getKey(), 0.0)) <= NOTHING)
                .mapToInt(title -> title.getValue().size())
                .sum();
    }

    List<Counted> rows(Names names, Map<TitleId, Picture> pictures, Since since) {
        List<TitleId> ids = ids();
        double longest = ids.isEmpty() ? 1 : Math.abs(amounts.getOrDefault(ids.getFirst(), 1.0));
        List<Counted> rows = new ArrayList<>();
        for (TitleId id : ids) {
            List<Contribution> viewings = byTitle.getOrDefault(id, List.of());
            List<ViewingId> sittings =
                    viewings.stream().map(Contribution::viewing).toList();
            double amount = amounts.getOrDefault(id, 0.0);
            rows.add(new Counted(
                    names.title(id),
                    pictures.get(id),
                    watched(viewings),
                    through(id, amount > 0, names),
                    amount > 0,
                    Math.max(1, Math.toIntExact(Math.round(100 * Math.abs(amount) / longest))),
                    Numbers.rough(amount),
                    sittings.stream().map(ViewingId::value).toList(),
                    since.of(sittings),
                    since.all(sittings)));
        }
        return rows;
    }

    private double amount(Contribution viewing) {
        return rival ? viewing.versusRunnerUp() : viewing.amount();
    }

    private double amount(Through part) {
        return rival ? part.versusRunnerUp() : part.amount();
    }

    private static String watched(List<Contribution> viewings) {
        Instant last = viewings.stream()
                .map(Contribution::watchedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return viewings.size() == 1
                ? "watched on " + Day.of(last)
                : viewings.size() + " viewings, the last on " + Day.of(last);
    }

    /** The signals that pull in the direction of the whole, the strongest first. */
    private String through(TitleId title, boolean favours, Names names) {
        return names.through(through.getOrDefault(title, List.of()).stream()
                .filter(part -> favours ? amount(part) > NOTHING : amount(part) < -NOTHING)
                .sorted(Comparator.comparingDouble(part -> -Math.abs(amount(part))))
                .limit(SIGNALS_NAMED)
                .toList());
    }
}
