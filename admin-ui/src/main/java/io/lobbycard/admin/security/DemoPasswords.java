package io.lobbycard.admin.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.lobbycard.admin.security.Standing.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * HTTP Basic, in demo mode only, so that the examples can be typed. What was right once is remembered for some
 * minutes, or until its account is changed, because checking a password is made to be slow.
 */
@ApplicationScoped
public class DemoPasswords {

    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(5);

    private final PasswordCheck passwords;
    private final Standing standing;
    private final boolean demo;
    private final Cache<String, Caller> verified = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED_FOR)
            .maximumSize(100)
            .build();

    @Inject
    public DemoPasswords(
            PasswordCheck passwords,
            Standing standing,
            @ConfigProperty(name = "lobbycard.demo", defaultValue = "false") boolean demo) {
        this.passwords = passwords;
        this.standing = standing;
        this.demo = demo;
    }

    Optional<Caller> verify(String credentials, String address) {
        if (!demo) {
            return Optional.empty();
        }
        // checked once however many ask with it at the same time; what was wrong is not remembered
        Optional<Caller> caller = Optional.ofNullable(
                verified.get(credentials, asked -> check(asked, address).orElse(null)));
        if (caller.filter(known -> standing.of(known) == Verdict.ENDED).isEmpty()) {
            return caller;
        }
        verified.invalidate(credentials);
        return check(credentials, address);
    }

    private Optional<Caller> check(String credentials, String address) {
        String[] parts;
        try {
            parts = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8).split(":", 2);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        return parts.length == 2 ? passwords.check(parts[0], parts[1], address) : Optional.empty();
    }
}
