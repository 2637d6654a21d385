package io.lobbycard.admin.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a browser shows after it has signed in: name, roles and the account's revision, signed (HMAC-SHA-256), for twelve
 * hours. Nothing about it is kept on the server, so it holds on every node, after a restart and without the database.
 */
@ApplicationScoped
public class LoginCookie {

    private static final String NAME = "lobbycard-login";
    private static final Duration VALIDITY = Duration.ofHours(12);
    private static final String ROLES = "groups";
    private static final String REVISION = "revision";

    private final LoginKey key;
    private final Clock clock;
    private final boolean secure;

    @Inject
    public LoginCookie(
            LoginKey key,
            Clock clock,
            @ConfigProperty(name = "lobbycard.secure.cookies", defaultValue = "true") boolean secure) {
        this.key = key;
        this.clock = clock;
        this.secure = secure;
    }

    Optional<Caller> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .findFirst()
                .flatMap(cookie -> verify(cookie.getValue()));
    }

    void give(HttpServletResponse response, Caller caller) {
        response.addCookie(cookie(sign(caller), (int) VALIDITY.toSeconds()));
    }

    void clear(HttpServletResponse response) {
        response.addCookie(cookie("", 0));
    }

    String sign(Caller caller) {
        Instant now = clock.instant();
        SignedJWT token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256),
                new JWTClaimsSet.Builder()
                        .subject(caller.name())
                        .claim(ROLES, List.copyOf(caller.roles()))
                        .claim(REVISION, caller.revision())
                        .expirationTime(Date.from(now.plus(VALIDITY)))
                        .build());
        try {
            token.sign(new MACSigner(key.bytes()));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    Optional<Caller> verify(String value) {
        try {
            SignedJWT token = SignedJWT.parse(value);
            boolean ours = token.getHeader().getAlgorithm().equals(JWSAlgorithm.HS256)
                    && token.verify(new MACVerifier(key.bytes()));
            JWTClaimsSet claims = token.getJWTClaimsSet();
            if (!ours || !claims.getExpirationTime().toInstant().isAfter(clock.instant())) {
                return Optional.empty();
            }
            @Nullable Long revision = claims.getLongClaim(REVISION);
            return Optional.of(new Caller(
                    claims.getSubject(),
                    Set.copyOf(claims.getStringListClaim(ROLES)),
                    revision == null ? 0 : revision));
        } catch (ParseException | JOSEException forged) {
            return Optional.empty();
        }
    }

    private Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        return cookie;
    }
}
