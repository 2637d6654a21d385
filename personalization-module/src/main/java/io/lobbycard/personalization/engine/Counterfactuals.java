package io.lobbycard.personalization.engine;

import io.lobbycard.personalization.engine.Explanation.Counterfactual;
import io.lobbycard.personalization.engine.Explanation.NoCounterfactual;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest set of titles without which another picture would have been chosen. Leaving out a title's viewings takes
 * a fixed amount from the lead of the chosen picture over each rival, so for one rival the smallest set takes the titles that
 * hold the lead up most, in order, until the lead is gone. Any set that brings some rival r to the front takes away the lead
 * over r, so it is no smaller than the smallest for r, and the smallest over all rivals is the smallest there is.
 */
final class Counterfactuals {

    record Finding(
            @Nullable Counterfactual counterfactual,
            @Nullable NoCounterfactual none) {}

    /** Leads closer to nothing than this are put to the draw itself. */
    private static final double ROUNDING = 1e-9;

    private final Snapshot snapshot;
    private final Projection projection;
    private final TitleDraw draw;
    private final StatedChoices stated;
    private final Draw seeds;
    private final int title;
    private final double[] drawn;

    Counterfactuals(
            Snapshot snapshot, Projection projection, TitleDraw draw, StatedChoices stated, Draw seeds, int title) {
        this.snapshot = snapshot;
        this.projection = projection;
        this.draw = draw;
        this.stated = stated;
        this.seeds = seeds;
        this.title = title;
        drawn = draw.drawn(title, seeds);
    }

    Finding find(Taste taste) {
        NoCounterfactual none = ruledOut();
        if (none != null) {
            return new Finding(null, none);
        }
        Map<Integer, List<Integer>> viewings = viewingsByTitle(taste);
        if (viewings.isEmpty()) {
            return new Finding(null, NoCounterfactual.NO_VIEWINGS);
        }
        int[] watched = viewings.keySet().stream().mapToInt(Integer::intValue).toArray();
        List<Integer> smallest = smallest(taste, viewings, watched, holds(taste, viewings, watched));
        if (smallest == null) {
            return new Finding(null, NoCounterfactual.PRIOR_DECIDES);
        }
        List<Integer> leaveOut = viewingsOf(smallest, viewings);
        return new Finding(new Counterfactual(smallest, leaveOut, shownWithout(taste, leaveOut)), null);
    }

    private @Nullable NoCounterfactual ruledOut() {
        return switch (draw.mode) {
            case PINNED -> NoCounterfactual.PINNED;
            case NEUTRAL -> NoCounterfactual.NEUTRAL;
            case CONTROL -> NoCounterfactual.CONTROL_GROUP;
            default ->
                draw.even ? NoCounterfactual.DRAWN_EVENLY : draw.count == 1 ? NoCounterfactual.ONLY_CANDIDATE : null;
        };
    }

    private static Map<Integer, List<Integer>> viewingsByTitle(Taste taste) {
        Map<Integer, List<Integer>> viewings = new TreeMap<>();
        for (int viewing = 0; viewing < taste.watermark; viewing++) {
            if (taste.counts(viewing)) {
                viewings.computeIfAbsent(taste.history.title[viewing], ignored -> new ArrayList<>())
                        .add(viewing);
            }
        }
        return viewings;
    }

    /** For each title watched and each candidate, what the title's viewings add to the candidate's drawn score. */
    private double[][] holds(Taste taste, Map<Integer, List<Integer>> viewings, int[] watched) {
        double scale = draw.chance ? draw.eta : 1;
        CandidateAmounts amounts = new CandidateAmounts(taste, projection, Arrays.copyOf(draw.candidates, draw.count));
        double[][] holds = new double[watched.length][draw.count];
        for (int place = 0; place < watched.length; place++) {
            for (int viewing : viewings.getOrDefault(watched[place], List.of())) {
                amounts.addTo(holds[place], viewing);
            }
            for (int candidate = 0; candidate < draw.count; candidate++) {
                holds[place][candidate] *= scale;
            }
        }
        return holds;
    }

    /** Places of the titles of a smallest set, most telling first, or null if no set brings another picture. */
    private @Nullable List<Integer> smallest(
            Taste taste, Map<Integer, List<Integer>> viewings, int[] watched, double[][] holds) {
        List<Integer> smallest = null;
        for (int rival = 0; rival < draw.count; rival++) {
            if (rival != draw.chosen && (smallest == null || withinReach(rival, holds, smallest.size() - 1))) {
                List<Integer> set = against(rival, watched, holds, taste, viewings);
                if (set != null && (smallest == null || set.size() < smallest.size())) {
                    smallest = set;
                }
            }
        }
        return smallest;
    }

    /** Whether so many titles could hold the whole lead over a rival; found quickly, so that most rivals end here. */
    private boolean withinReach(int rival, double[][] holds, int titles) {
        double left = drawn[draw.chosen] - drawn[rival];
        double[] lead = new double[holds.length];
        double most = 0;
        for (int place = 0; place < lead.length; place++) {
            lead[place] = holds[place][draw.chosen] - holds[place][rival];
            most = Math.max(most, lead[place]);
        }
        if (left - titles * most >= 2 * ROUNDING) {
            return false;
        }
        Arrays.sort(lead);
        for (int place = lead.length - 1; place >= Math.max(0, lead.length - titles) && lead[place] > 0; place--) {
            left -= lead[place];
        }
        return left < 2 * ROUNDING;
    }

    private @Nullable List<Integer> against(
            int rival, int[] watched, double[][] holds, Taste taste, Map<Integer, List<Integer>> viewings) {
        double[] lead = new double[watched.length];
        List<Integer> order = new ArrayList<>();
        for (int place = 0; place < watched.length; place++) {
            lead[place] = holds[place][draw.chosen] - holds[place][rival];
            if (lead[place] > 0) {
                order.add(place);
            }
        }
        order.sort(Comparator.comparingDouble((Integer place) -> -lead[place]).thenComparing(place -> place));
        double left = drawn[draw.chosen] - drawn[rival];
        for (int taken = 0; taken < order.size(); taken++) {
            left -= lead[order.get(taken)];
            if (left < ROUNDING) {
                List<Integer> set = order.subList(0, taken + 1).stream()
                        .map(place -> watched[place])
                        .toList();
                if (left < -ROUNDING
                        || shownWithout(taste, viewingsOf(set, viewings)) != draw.candidates[draw.chosen]) {
                    return set;
                }
            }
        }
        return null;
    }

    private int shownWithout(Taste taste, List<Integer> viewings) {
        Choices without = new Choices();
        new Chooser(snapshot).choose(taste.without(new HashSet<>(viewings)), stated, seeds, new int[] {title}, without);
        return without.artwork(0);
    }

    private static List<Integer> viewingsOf(List<Integer> titles, Map<Integer, List<Integer>> viewings) {
        return titles.stream()
                .flatMap(t -> viewings.getOrDefault(t, List.of()).stream())
                .sorted()
                .toList();
    }
}
