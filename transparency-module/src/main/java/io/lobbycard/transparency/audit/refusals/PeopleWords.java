package io.lobbycard.transparency.audit.refusals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Names of fields that would describe people. */
final class PeopleWords {

    private static final Set<String> WORDS = Set.of(
            "age",
            "ages",
            "audience",
            "audiences",
            "cohort",
            "country",
            "demographic",
            "demographics",
            "ethnicity",
            "gender",
            "group",
            "groups",
            "income",
            "language",
            "nationality",
            "orientation",
            "race",
            "region",
            "religion",
            "segment",
            "segments",
            "sex",
            "target",
            "targeting",
            "targets");

    private PeopleWords() {}

    /** Whether one of the words of a field such as {@code hideFromEthnicity} describes people. */
    static boolean name(String field) {
        return Arrays.stream(field.split("(?=\\p{Upper})|[^\\p{Alpha}]+", -1))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(WORDS::contains);
    }
}
