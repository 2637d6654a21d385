package io.lobbycard.launcher;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * Signs bearer tokens (MicroProfile JWT, ES256) for trying the REST interface in demo mode. Elsewhere the tokens come
 * from the streaming service's own issuer.
 */
final class TokenKeys {

    static final String FILE = "jwt-signing-key.json";
    static final String ISSUER = "https://lobbycard.local";
    static final String AUDIENCE = "lobbycard";
    static final JWSAlgorithm ALGORITHM = JWSAlgorithm.ES256;

    private final ECKey key;

    private TokenKeys(ECKey key) {
        this.key = key;
    }

    /** The key pair in that file, made now if there is none. */
    static TokenKeys in(Path file) {
        try {
            if (Files.notExists(file)) {
                Secrets.createPrivate(file);
                Files.writeString(
                        file, new ECKeyGenerator(Curve.P_256).generate().toJSONString());
            }
            return new TokenKeys(ECKey.parse(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (JOSEException | ParseException damaged) {
            throw new StartFailure(
                    "The file " + file + " holds no signing key. Delete it, and another is made.", damaged);
        }
    }

    /** The public half as {@code mp.jwt.verify.publickey} takes it: X.509, base64. */
    String publicKey() {
        try {
            return Base64.getEncoder().encodeToString(key.toECPublicKey().getEncoded());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A token that says: this is {@code name}, who has these roles, until {@code now + validity}. */
    String sign(String name, List<String> roles, Instant now, Duration validity) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(name)
                .claim("upn", name)
                .claim("groups", roles)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(validity)))
                .build();
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(ALGORITHM).build(), claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }
}
