package io.lobbycard.admin.views.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.catalog.ArtworkConcern;
import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.ReviewList;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Path SOURCES = Path.of("src/main/java/io/lobbycard/admin/views");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z][a-z-]*)+)\"");
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("io.lobbycard.admin.views.words.words");

    @Test
    void everyKeyInTheSourcesHasAText() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> BUNDLE.keySet().stream().anyMatch(known -> sameFamily(known, key)))
                        .filter(key -> !BUNDLE.containsKey(key))
                        .forEach(missing::add);
            }
        }
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("choices")
    void everyChoiceHasAName(Enum<?> choice) {
        assertEquals(Words.name(choice).strip(), Words.name(choice));
    }

    @Test
    void pluralsAreRight() {
        assertEquals("No titles", Words.say("titles.count", 0));
        assertEquals("1 title", Words.say("titles.count", 1));
        assertEquals("36,000 titles", Words.say("titles.count", 36_000));
    }

    @Test
    void featuresReadLikeWords() {
        assertEquals("Road trip", Words.feature("road-trip"));
    }

    private static Stream<Enum<?>> choices() {
        return Stream.<Enum<?>[]>of(
                        ArtworkConcern.values(),
                        ArtworkKind.values(),
                        ArtworkStatus.values(),
                        ReviewList.values(),
                        TitleKind.values(),
                        Verdict.values())
                .flatMap(Stream::of);
    }

    private static boolean sameFamily(String known, String key) {
        return known.startsWith(key.substring(0, key.indexOf('.') + 1));
    }
}
