package io.lobbycard.catalog.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Columns that would aim artwork at, or keep it from, a group of members. There is no such rule, filter or schedule, so a
 * file that brings one is refused as a whole.
 */
final class GroupColumns {

    private static final Set<String> WORDS = Set.of(
            "age",
            "audience",
            "audiences",
            "caste",
            "citizenship",
            "class",
            "cohort",
            "community",
            "countries",
            "country",
            "demographic",
            "demographics",
            "disability",
            "ethnic",
            "ethnicity",
            "gender",
            "geo",
            "group",
            "groups",
            "household",
            "income",
            "market",
            "markets",
            "nationality",
            "orientation",
            "origin",
            "population",
            "postcode",
            "race",
            "region",
            "regions",
            "religion",
            "segment",
            "segments",
            "sex",
            "sexuality",
            "skin",
            "target",
            "targets",
            "targeting",
            "territory",
            "zip");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private GroupColumns() {}

    /** True for {@code ethnicity}, {@code target-audience}, {@code member_age}, {@code audienceSegment} and the like. */
    static boolean names(String column) {
        String words = HUMP.matcher(column).replaceAll(" ").toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(words)).anyMatch(WORDS::contains);
    }
}
