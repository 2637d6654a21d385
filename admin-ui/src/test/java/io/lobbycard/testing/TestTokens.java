package io.lobbycard.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Bearer tokens of an issuer that the server of the tests believes, and of others. */
public final class TestTokens {

    static final String ISSUER = "https://issuer.example";
    static final String AUDIENCE = "lobbycard";

    private static final Duration VALIDITY = Duration.ofMinutes(10);
    private static final ECKey KEY = key();

    private TestTokens() {}

    static String publicKey() {
        try {
            return Base64.getEncoder().encodeToString(KEY.toECPublicKey().getEncoded());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String of(String name, String... roles) {
        return sign(KEY, name, ISSUER, Instant.now().plus(VALIDITY), roles);
    }

    /** A token that tells more about its bearer than who they are. */
    public static String telling(Map<String, ?> claims, String name, String... roles) {
        return sign(KEY, claims, name, ISSUER, Instant.now().plus(VALIDITY), roles);
    }

    public static String issuedAt(Instant issued, String name, String... roles) {
        return sign(KEY, name, ISSUER, issued.plus(VALIDITY), roles);
    }

    public static String expired(String name, String... roles) {
        return sign(KEY, name, ISSUER, Instant.now().minus(VALIDITY), roles);
    }

    public static String ofAnotherIssuer(String name, String... roles) {
        return sign(KEY, name, "https://other.example", Instant.now().plus(VALIDITY), roles);
    }

    public static String withAnotherKey(String name, String... roles) {
        return sign(key(), name, ISSUER, Instant.now().plus(VALIDITY), roles);
    }

    private static String sign(ECKey key, String name, String issuer, Instant expiry, String... roles) {
        return sign(key, Map.of(), name, issuer, expiry, roles);
    }

    private static String sign(
            ECKey key, Map<String, ?> more, String name, String issuer, Instant expiry, String... roles) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder();
        more.forEach(claims::claim);
        SignedJWT token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.ES256),
                claims.issuer(issuer)
                        .audience(AUDIENCE)
                        .subject(name)
                        .claim("upn", name)
                        .claim("groups", List.of(roles))
                        .issueTime(Date.from(expiry.minus(VALIDITY)))
                        .expirationTime(Date.from(expiry))
                        .build());
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
