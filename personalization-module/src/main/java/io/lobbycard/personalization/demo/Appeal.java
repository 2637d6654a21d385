package io.lobbycard.personalization.demo;

import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.Weighted;
import java.util.List;
import java.util.Map;

/** How much a title draws somebody who likes certain things. */
final class Appeal {

    private Appeal() {}

    /** Zero for somebody who likes nothing in it; a leading part counts more than a small one. */
    static double of(Title title, Map<String, Double> likes) {
        double appeal = likes.getOrDefault("title:" + title.id().value(), 0.0);
        appeal += sum("genre:", title.genres(), likes);
        appeal += sum("theme:", title.themes(), likes);
        appeal += sum("tone:", title.tones(), likes);
        for (Credit credit : title.credits()) {
            appeal += likes.getOrDefault("person:" + credit.person().value(), 0.0) / Math.sqrt(credit.billing());
        }
        return appeal;
    }

    private static double sum(String kind, List<Weighted> weighted, Map<String, Double> likes) {
        double sum = 0;
        for (Weighted each : weighted) {
            sum += each.weight() * likes.getOrDefault(kind + each.name(), 0.0);
        }
        return sum;
    }
}
