package io.lobbycard.personalization.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecretKeysTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @Test
    void shortKeysAreRefusedWithTheirSetting() {
        String sixteen = Base64.getEncoder().encodeToString(new byte[16]);

        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> new SecretKeys(Optional.of(sixteen), 1, Optional.empty(), Optional.empty()));

        assertEquals("LOBBYCARD_TOKEN_KEY must hold at least 32 bytes in base64, found 16.", refused.getMessage());
    }

    @Test
    void formerKeysNeedTheirNumber() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new SecretKeys(Optional.of(KEY), 1, Optional.of(List.of(KEY)), Optional.of(KEY)));
    }

    @Test
    void anotherTokenKeyNeedsAMemberKeyThatStays() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> new SecretKeys(Optional.of(KEY), 2, Optional.of(List.of("1:" + KEY)), Optional.empty()));

        assertEquals(
                "LOBBYCARD_TOKEN_KEYS_FORMER is set and LOBBYCARD_MEMBER_KEY is not. Members are known by the token key that was"
                        + " there first: set LOBBYCARD_MEMBER_KEY to that one, or every member would be another and every"
                        + " token lost.",
                refused.getMessage());
    }

    @Test
    void theTokenKeyTakesThePartOfAMissingMemberKey() {
        SecretKeys keys = new SecretKeys(Optional.of(KEY), 1, Optional.empty(), Optional.empty());

        assertArrayEquals(new byte[32], keys.memberKey());
    }
}
