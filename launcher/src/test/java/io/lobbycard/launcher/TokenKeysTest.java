package io.lobbycard.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenKeysTest {

    @TempDir
    Path folder;

    @Test
    void aTokenIsVerifiedByThePublicKeyThatTheServerGets() throws Exception {
        Instant now = Instant.parse("2026-01-31T20:15:00Z");
        String token = keys().sign("romance-fan", List.of("member"), now, Duration.ofHours(12));

        SignedJWT parsed = SignedJWT.parse(token);
        ECPublicKey key = (ECPublicKey) KeyFactory.getInstance("EC")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(keys().publicKey())));
        assertTrue(parsed.verify(new ECDSAVerifier(key)));
        assertEquals("romance-fan", parsed.getJWTClaimsSet().getStringClaim("upn"));
        assertEquals(List.of("member"), parsed.getJWTClaimsSet().getStringListClaim("groups"));
        assertEquals(
                now.plus(Duration.ofHours(12)),
                parsed.getJWTClaimsSet().getExpirationTime().toInstant());
    }

    private TokenKeys keys() {
        return TokenKeys.in(folder.resolve(TokenKeys.FILE));
    }
}
