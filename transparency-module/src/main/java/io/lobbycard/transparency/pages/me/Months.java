package io.lobbycard.transparency.pages.me;

import io.lobbycard.personalization.Signal;
import io.lobbycard.transparency.explanations.Names;
import io.lobbycard.transparency.pages.me.OverviewPage.Month;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The last months, UTC, and all the time before them. */
record Months(YearMonth current) {

    private static final int SINGLE = 6;
    private static final int SIGNALS_NAMED = 3;
    private static final double NOTHING = 1e-9;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    static Months until(Instant now) {
        return new Months(YearMonth.from(LocalDate.ofInstant(now, ZoneOffset.UTC)));
    }

    /** From which each span reaches to the next; the first holds all the time before the months. */
    List<Instant> moments() {
        List<Instant> moments = new ArrayList<>();
        moments.add(Instant.EPOCH);
        for (int ago = SINGLE - 1; ago >= -1; ago--) {
            moments.add(current.minusMonths(ago)
                    .atDay(1)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant());
        }
        return moments;
    }

    /**
     * Spans in which anything was watched that counts, the latest first; empty if that is one alone.
     *
     * @param spans sums by signal between the {@link #moments}
     */
    List<Month> told(List<Map<Signal, Double>> spans, Names names) {
        List<Month> months = new ArrayList<>();
        double most =
                spans.stream().mapToDouble(span -> Math.abs(sum(span))).max().orElse(0);
        for (int span = spans.size() - 1; span >= 0; span--) {
            double sum = sum(spans.get(span));
            if (Math.abs(sum) > NOTHING) {
                months.add(new Month(
                        name(span),
                        through(spans.get(span), sum > 0, names),
                        sum > 0,
                        Math.max(1, Math.toIntExact(Math.round(100 * Math.abs(sum) / most)))));
            }
        }
        return months.size() > 1 ? months : List.of();
    }

    private String name(int span) {
        YearMonth month = current.minusMonths(SINGLE - (long) span);
        return span == 0 ? "Before " + month.plusMonths(1).format(NAME) : month.format(NAME);
    }

    private static double sum(Map<Signal, Double> span) {
        return span.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The strongest in the direction of the whole. */
    private static String through(Map<Signal, Double> span, boolean favours, Names names) {
        return names.list(span.entrySet().stream()
                .filter(signal -> favours ? signal.getValue() > NOTHING : signal.getValue() < -NOTHING)
                .sorted(Comparator.comparingDouble(signal -> -Math.abs(signal.getValue())))
                .limit(SIGNALS_NAMED)
                .map(Map.Entry::getKey)
                .toList());
    }
}
