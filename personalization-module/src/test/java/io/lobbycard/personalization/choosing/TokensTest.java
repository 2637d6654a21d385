package io.lobbycard.personalization.choosing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.personalization.Mode;
import io.lobbycard.personalization.choosing.Decision.Basis;
import io.lobbycard.personalization.keys.SecretKeys;
import io.lobbycard.web.ProblemException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    private static final Basis BASIS =
            new Basis(0x8123456789abcdefL, 4_000_000_000L, 288, 7, 3_000_000_000L, 2900, 2_200_000_000L, -5L);
    private static final Decision DECISION = new Decision(BASIS, 35_999, 359_990, Mode.PERSONALISED, 0.75f);

    private final Tokens tokens = tokens(1, key(1), List.of());

    @ParameterizedTest
    @EnumSource(Mode.class)
    void readsWhatItWrote(Mode mode) {
        Decision decision = new Decision(BASIS, 0, 0, mode, 1);

        assertEquals(decision, tokens.read(tokens.writer().write(decision)));
    }

    @Test
    void oneWriterWritesManyTokens() {
        Tokens.Writer writer = tokens.writer();
        String first = writer.write(DECISION);
        writer.write(new Decision(BASIS, 1, 2, Mode.PRIOR, 1));

        assertEquals(DECISION, tokens.read(first));
    }

    @Test
    void everyFlippedBitIsRefused() {
        byte[] bytes = Base64.getUrlDecoder().decode(tokens.writer().write(DECISION));
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);

            assertRefused(Base64.getUrlEncoder().withoutPadding().encodeToString(flipped));
        }
    }

    @Test
    void everyOtherCharacterIsRefused() {
        String token = tokens.writer().write(DECISION);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=. ";
        for (int place = 0; place < token.length(); place++) {
            for (int letter = 0; letter < alphabet.length(); letter++) {
                char other = alphabet.charAt(letter);
                if (other != token.charAt(place)) {
                    assertRefused(token.substring(0, place) + other + token.substring(place + 1));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "me", "a.b.c", "%00", "\u0000"})
    void whatIsNoTokenIsRefused(String text) {
        assertRefused(text);
    }

    @Test
    void shorterAndLongerTextsAreRefused() {
        String token = tokens.writer().write(DECISION);

        assertRefused(token.substring(1));
        assertRefused(token + "A");
        assertRefused(token + "====");
        assertRefused(token + "AAAA");
    }

    @Test
    void formerKeysStillVerify() {
        String old = tokens.writer().write(DECISION);
        Tokens rotated = tokens(2, key(2), List.of("1:" + key(1)));

        assertEquals(DECISION, rotated.read(old));
        assertEquals(DECISION, rotated.read(rotated.writer().write(DECISION)));
    }

    @Test
    void anotherKeyOfTheSameNumberDoesNot() {
        String token = tokens(1, key(9), List.of()).writer().write(DECISION);

        assertRefused(token);
    }

    private void assertRefused(String text) {
        ProblemException refused = assertThrows(ProblemException.class, () -> tokens.read(text), text);
        assertEquals(400, refused.problem().status());
        assertEquals(
                "This is not a token that this service has given out, or it is so old that its key is not accepted any more.",
                refused.problem().detail());
    }

    private static Tokens tokens(int keyId, String key, List<String> former) {
        return new Tokens(new SecretKeys(Optional.of(key), keyId, Optional.of(former), Optional.of(key)));
    }

    private static String key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
