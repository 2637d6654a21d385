package io.lobbycard.admin.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LoginCookieTest {

    private static final Instant NOW = Instant.parse("2026-01-31T20:15:00Z");
    private static final Caller ROMANCE_FAN = new Caller("romance-fan", Set.of("member"), 0);

    @Test
    void saysWhoSignedIn() {
        assertEquals(
                Optional.of(ROMANCE_FAN), cookie(1, NOW).verify(cookie(1, NOW).sign(ROMANCE_FAN)));
    }

    @Test
    void saysWhichChangeOfTheAccountItKnowsOf() {
        Caller editor = new Caller("editor", Set.of("editor"), 7);

        assertEquals(Optional.of(editor), cookie(1, NOW).verify(cookie(1, NOW).sign(editor)));
    }

    @Test
    void holdsForTwelveHours() {
        String value = cookie(1, NOW).sign(ROMANCE_FAN);

        assertEquals(
                Optional.of(ROMANCE_FAN),
                cookie(1, NOW.plus(Duration.ofHours(12)).minusSeconds(1)).verify(value));
        assertEquals(Optional.empty(), cookie(1, NOW.plus(Duration.ofHours(12))).verify(value));
    }

    @Test
    void ofAnotherKeySaysNothing() {
        assertEquals(Optional.empty(), cookie(2, NOW).verify(cookie(1, NOW).sign(ROMANCE_FAN)));
    }

    @Test
    void withAnyOtherCharacterSaysNothing() {
        String value = cookie(1, NOW).sign(ROMANCE_FAN);
        LoginCookie cookie = cookie(1, NOW);

        // the last character ends in two bits that are not part of the signature
        for (int place = 0; place < value.length() - 1; place++) {
            char other = value.charAt(place) == 'A' ? 'g' : 'A';
            String forged = value.substring(0, place) + other + value.substring(place + 1);
            assertEquals(Optional.empty(), cookie.verify(forged), "character " + place);
        }
    }

    @Test
    void withoutASignatureSaysNothing() {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        String header = base64.encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        String claims = cookie(1, NOW).sign(ROMANCE_FAN).split("\\.", -1)[1];

        assertEquals(Optional.empty(), cookie(1, NOW).verify(header + "." + claims + "."));
        assertEquals(Optional.empty(), cookie(1, NOW).verify(""));
    }

    private static LoginCookie cookie(int key, Instant now) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) key;
        return new LoginCookie(
                new LoginKey(Optional.of(Base64.getEncoder().encodeToString(bytes))),
                Clock.fixed(now, ZoneOffset.UTC),
                true);
    }
}
