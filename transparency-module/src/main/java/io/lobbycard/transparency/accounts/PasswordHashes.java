package io.lobbycard.transparency.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/**
 * Salted hashes of passwords: PBKDF2 with HMAC-SHA-512 and 210,000 rounds (OWASP Password Storage Cheat Sheet, 2023).
 * The rounds are part of each hash, so that raising them leaves older hashes valid.
 */
@ApplicationScoped
class PasswordHashes {

    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "16",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    private final Pbkdf2PasswordHash algorithm;
    private final String nobody;

    @Inject
    PasswordHashes(Pbkdf2PasswordHash algorithm) {
        algorithm.initialize(PARAMETERS);
        this.algorithm = algorithm;
        this.nobody = of("nobody");
    }

    String of(String password) {
        return algorithm.generate(password.toCharArray());
    }

    boolean matches(String password, String hash) {
        return algorithm.verify(password.toCharArray(), hash);
    }

    /** A hash that belongs to no account, so that an unknown name takes as long as a wrong password. */
    String ofNobody() {
        return nobody;
    }
}
