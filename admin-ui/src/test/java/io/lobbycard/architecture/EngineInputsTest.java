package io.lobbycard.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.lobbycard.personalization.engine.ArtworkFacts;
import io.lobbycard.personalization.engine.Chooser;
import io.lobbycard.personalization.engine.Credit;
import io.lobbycard.personalization.engine.Depiction;
import io.lobbycard.personalization.engine.Draw;
import io.lobbycard.personalization.engine.History;
import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.engine.TitleFacts;
import io.lobbycard.personalization.engine.Weighted;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
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

    @Test
    void aChoiceTakesNothingElse() {
        String choose = Arrays.stream(Chooser.class.getMethods())
                .filter(method -> method.getName().equals("choose"))
                .sorted(Comparator.comparing(Method::toString))
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));

        assertEquals("Taste, StatedChoices, Draw, int[], Choices", choose);
    }

    record PlantedHistory(int[] title, long[] startedAt, String country) {}

    @Test
    void aPlantedCountryIsSeen() {
        assertNotEquals(List.of("title", "startedAt"), fields(PlantedHistory.class));
    }

    private static List<String> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .toList();
    }
}
