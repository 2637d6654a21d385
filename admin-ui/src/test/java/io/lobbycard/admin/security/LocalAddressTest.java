package io.lobbycard.admin.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/me", "/why/a-token?x=1&y=%2F", "/admin/titles?q=heat"})
    void anAddressOfOursIsKept(String address) {
        assertEquals(address, LocalAddress.of(address));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "me",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/a\\b",
                "/\t/evil",
                "/a b"
            })
    void everythingElseLeadsHome(String address) {
        assertEquals("/", LocalAddress.of(address));
    }
}
