package io.lobbycard.personalization.performance;

import io.lobbycard.personalization.Performance;
import io.lobbycard.personalization.evaluation.LoggedDecision;
import io.lobbycard.personalization.evaluation.SummedLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What members saw of one title and what came of it, added up member by member, so that nothing is kept of any of them. */
final class TitleSums {

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final SummedLog draws;
    private long qualityPlays;

    /** @param shown the pictures that enough members saw to be compared */
    TitleSums(List<String> shown) {
        draws = new SummedLog(shown);
    }

    /** All that one member saw of the title, once. */
    void add(List<Exposure> ofMember) {
        List<LoggedDecision> byChance = new ArrayList<>();
        for (Exposure each : ofMember) {
            tallies.computeIfAbsent(each.artwork(), artwork -> new Tally()).add(each);
            if (each.byChance() && draws.actions().contains(each.artwork())) {
                double quality = each.reward() > 0 ? 1 : 0;
                qualityPlays += Math.round(quality);
                byChance.add(new LoggedDecision(each.title(), each.artwork(), each.propensity(), quality, null));
            }
        }
        draws.add(byChance);
    }

    /** By picture. */
    Map<String, Tally> tallies() {
        return tallies;
    }

    /** The impressions of the pictures that are compared, as far as chance had a say in them. */
    SummedLog draws() {
        return draws;
    }

    /** How many of those led to a quality play. */
    long qualityPlays() {
        return qualityPlays;
    }

    /** Whether exactly the pictures that are compared were seen by enough members. */
    boolean isComplete() {
        return draws.actions().equals(shown());
    }

    /** The pictures that were seen by enough members. */
    List<String> shown() {
        return tallies.entrySet().stream()
                .filter(each -> each.getValue().members >= Performance.FEWEST_MEMBERS)
                .map(Map.Entry::getKey)
                .toList();
    }
}
