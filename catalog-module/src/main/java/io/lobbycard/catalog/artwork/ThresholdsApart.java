package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.Thresholds;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in which values thresholds differ from others. */
final class ThresholdsApart {

    private ThresholdsApart() {}

    /** Such as “front from 30 % to 35 %, pair from 40 % to 45 %”. */
    static String said(Thresholds before, Thresholds after) {
        return Stream.of(
                        apart("front", before.front(), after.front()),
                        apart("pair", before.pairing(), after.pairing()),
                        apart("shared scenes", before.sharedScenes(), after.sharedScenes()),
                        apart("comparable faces", before.comparableFaces(), after.comparableFaces()),
                        apart("tones and themes", before.feature(), after.feature()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String apart(String name, double before, double after) {
        return before == after ? null : name + " from " + percent(before) + " to " + percent(after);
    }

    private static String percent(double share) {
        return new DecimalFormat("0.##\u00a0%", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(share);
    }
}
