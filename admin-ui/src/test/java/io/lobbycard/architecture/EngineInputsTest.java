package io.lobbycard.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.lobbycard.personalization.engine.ArtworkFacts;
import io.lobbycard.personalization.engine.Chooser;
import io.lobbycard.personalization.engine.Credit;
import io.lobbycard.personalization.engine.Depiction;
import io.lobbycard.personalization.engine.Draw;
import io.lobbycard.personalization.engine.History;
import io.lobbycard.personalization.engine.Snapshot;
import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.engine.TitleFacts;
import io.lobbycard.personalization.engine.Weighted;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the engine is told of a member and of a title is written down here, word by word. Whoever adds something (a
 * country, a device, an age) breaks this test, and with it a promise to members: viewing history only.
 */
class EngineInputsTest {

    private static final String FROZEN = """
            History: title, startedAt, watchedSeconds, unit, episode, unitCount
            StatedChoices: exploration, neutral, pins, refusedArtworks, preferredArtworks, allowedThemes, leftOutViewings, leftOutSignals
            Draw: memberSeed, period, controlGroup
            TitleFacts: id, year, form, runtimeSeconds, genres, themes, tones, credits
            ArtworkFacts: id, title, kind, quality, depictions, tones, themes, sensitiveThemes, neutral, ineligibility
            Credit: person, billing, screenShare, estimated
            Depiction: person, faceShare
            Weighted: name, weight
            """;

    @Test
    void theEngineIsToldNothingElse() {
        String told = Stream.of(
                        History.class,
                        StatedChoices.class,
                        Draw.class,
                        TitleFacts.class,
                        ArtworkFacts.class,
                        Credit.class,
                        Depiction.class,
                        Weighted.class)
                .map(type -> type.getSimpleName() + ": " + String.join(", ", fields(type)) + "\n")
                .collect(Collectors.joining());

        assertEquals(FROZEN, told);
    }

    /** A history enters by {@code taste}; everything else that is told of a member stands beside it. */
    private static final String DOORS = """
            Snapshot.taste(History, int, long, StatedChoices)
            Chooser.choose(Taste, StatedChoices, Draw, int[], Choices)
            Chooser.explain(Taste, StatedChoices, Draw, int)
            Chooser.outcome(Taste, StatedChoices, Draw, int, int, double)
            """;

    @Test
    void theEngineIsToldByNoOtherDoors() {
        assertEquals(
                DOORS,
                doors(Snapshot.class, "taste")
                        + doors(Chooser.class, "choose")
                        + doors(Chooser.class, "explain")
                        + doors(Chooser.class, "outcome"));
    }

    record PlantedHistory(int[] title, long[] startedAt, String country) {}

    record PlantedSnapshot(long number) {
        @SuppressWarnings("unused") // found by its name
        public String taste(PlantedHistory history, String country) {
            return country + history.country() + number;
        }
    }

    @Test
    void aPlantedCountryIsSeen() {
        assertNotEquals(List.of("title", "startedAt"), fields(PlantedHistory.class));
    }

    @Test
    void aPlantedDoorIsSeen() {
        assertEquals("PlantedSnapshot.taste(PlantedHistory, String)\n", doors(PlantedSnapshot.class, "taste"));
    }

    private static String doors(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name))
                .map(EngineInputsTest::signature)
                .sorted()
                .map(signature -> type.getSimpleName() + "." + signature + "\n")
                .collect(Collectors.joining());
    }

    private static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    }

    private static List<String> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .toList();
    }
}
