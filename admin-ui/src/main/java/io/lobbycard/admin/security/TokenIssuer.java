package io.lobbycard.admin.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.proc.SingleKeyJWSKeySelector;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * Whose bearer tokens are believed, by the settings of MicroProfile JWT: {@code mp.jwt.verify.publickey} (X.509 in
 * base64 or PEM) or {@code mp.jwt.verify.publickey.location} (the address of a JSON web key set), {@code
 * mp.jwt.verify.publickey.algorithm} (RS256 unless set), {@code mp.jwt.verify.issuer} and {@code
 * mp.jwt.verify.audiences}. The algorithm is pinned; issuer, audience and expiry are required.
 */
@ApplicationScoped
public class TokenIssuer {

    private static final String KEY = "mp.jwt.verify.publickey";
    private static final String LOCATION = "mp.jwt.verify.publickey.location";

    private static final Pattern PEM_FRAME = Pattern.compile("-----[A-Z ]+-----");

    private final Config config;

    @Inject
    public TokenIssuer(Config config) {
        this.config = config;
    }

    /** Empty if no issuer is configured; then no bearer token is believed. */
    Optional<JWTProcessor<SecurityContext>> processor() {
        return keys().map(this::processor);
    }

    private JWTProcessor<SecurityContext> processor(JWSKeySelector<SecurityContext> keys) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(keys);
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                Set.of(config.getValue("mp.jwt.verify.audiences", String[].class)),
                new JWTClaimsSet.Builder()
                        .issuer(config.getValue("mp.jwt.verify.issuer", String.class))
                        .build(),
                Set.of("exp"),
                Set.of()));
        return processor;
    }

    private JWSAlgorithm algorithm() {
        return JWSAlgorithm.parse(config.getOptionalValue("mp.jwt.verify.publickey.algorithm", String.class)
                .orElse("RS256"));
    }

    private Optional<JWSKeySelector<SecurityContext>> keys() {
        return config.getOptionalValue(KEY, String.class)
                .map(this::inline)
                .or(() -> config.getOptionalValue(LOCATION, String.class).map(this::remote));
    }

    private JWSKeySelector<SecurityContext> inline(String key) {
        String family = JWSAlgorithm.Family.EC.contains(algorithm()) ? "EC" : "RSA";
        byte[] encoded = Base64.getMimeDecoder().decode(PEM_FRAME.matcher(key).replaceAll(""));
        try {
            return new SingleKeyJWSKeySelector<>(
                    algorithm(), KeyFactory.getInstance(family).generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("The setting " + KEY + " holds no public " + family + " key.", unreadable);
        }
    }

    /** Whoever stands between could give out keys of their own over HTTP, and with them any role. */
    private JWSKeySelector<SecurityContext> remote(String location) {
        if (!location.startsWith("https:")) {
            throw new IllegalStateException("The setting " + LOCATION + " is no https address.");
        }
        try {
            return new JWSVerificationKeySelector<>(
                    algorithm(),
                    JWKSourceBuilder.<SecurityContext>create(
                                    URI.create(location).toURL())
                            .retrying(true)
                            .outageTolerant(true)
                            .build());
        } catch (MalformedURLException notAnAddress) {
            throw new IllegalStateException("The setting " + LOCATION + " is no address.", notAnAddress);
        }
    }
}
