package io.lobbycard.admin.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** Reads the Authorization header of a REST request. */
@ApplicationScoped
public class ApiCredentials {

    private final BearerTokens tokens;
    private final DemoPasswords demo;

    @Inject
    public ApiCredentials(BearerTokens tokens, DemoPasswords demo) {
        this.tokens = tokens;
        this.demo = demo;
    }

    Optional<Caller> verify(String authorization, String address) {
        int space = authorization.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        String credentials = authorization.substring(space + 1).strip();
        return switch (authorization.substring(0, space).toLowerCase(Locale.ROOT)) {
            case "bearer" -> tokens.verify(credentials);
            case "basic" -> demo.verify(credentials, address);
            default -> Optional.empty();
        };
    }
}
