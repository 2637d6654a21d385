package io.lobbycard.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Names of columns and fields that would aim artwork at, or keep it from, a group of members. There is no such rule, filter
 * or schedule; whoever brings such a name is refused.
 */
public final class GroupWords {

    private static final JsonFactory JSON = new JsonFactory();

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

    private GroupWords() {}

    /** True for {@code ethnicity}, {@code target-audience}, {@code member_age}, {@code audienceSegment} and the like. */
    public static boolean names(String column) {
        String words = HUMP.matcher(column).replaceAll(" ").toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(words)).anyMatch(WORDS::contains);
    }

    /** The names of such fields at any depth of a JSON text, which may break off or be none. */
    public static List<String> inJson(byte[] text) {
        List<String> found = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME && names(parser.currentName())) {
                    found.add(parser.currentName());
                }
            }
        } catch (JacksonException end) {
            return found;
        }
        return found;
    }
}
