package io.lobbycard.admin.views.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Shares are written in one way everywhere, and no line breaks within one. */
class PercentTest {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("io.lobbycard.admin.views.words.words");
    private static final Pattern OTHERWISE = Pattern.compile("[^\u00a0]%|number,percent");

    @Test
    void everyShareHasASpaceThatDoesNotBreak() {
        assertEquals(
                List.of(),
                BUNDLE.keySet().stream()
                        .filter(key -> OTHERWISE.matcher(BUNDLE.getString(key)).find())
                        .sorted()
                        .toList());
        assertEquals("20 min (49\u00a0%)", Words.say("credits.share", "20 min", 0.49));
        assertEquals("20 min (100\u00a0%)", Words.say("credits.share", "20 min", 1.0));
    }
}
