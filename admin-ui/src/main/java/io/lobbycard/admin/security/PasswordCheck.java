package io.lobbycard.admin.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.lobbycard.transparency.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks names and passwords, and slows down whoever guesses: ten failures for a name and a hundred from an address,
 * regained over fifteen minutes. An unknown name is answered like a wrong password.
 */
@ApplicationScoped
public class PasswordCheck {

    private static final int FAILURES_OF_A_NAME = 10;
    private static final int FAILURES_FROM_AN_ADDRESS = 100;
    private static final Duration REGAINED_OVER = Duration.ofMinutes(15);
    private static final int REMEMBERED = 100_000;
    /** No account has a longer name; a longer one is not even remembered. */
    private static final int LONGEST_NAME = 64;

    private final Accounts accounts;
    private final LoadingCache<String, Bucket> names = buckets(FAILURES_OF_A_NAME);
    private final LoadingCache<String, Bucket> addresses = buckets(FAILURES_FROM_AN_ADDRESS);

    @Inject
    public PasswordCheck(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whether this name may be tried from this address now. */
    boolean mayTry(String name, String address) {
        return names.get(key(name)).getAvailableTokens() > 0
                && addresses.get(address).getAvailableTokens() > 0;
    }

    Optional<Caller> check(String name, String password, String address) {
        Bucket ofName = names.get(key(name));
        Bucket fromAddress = addresses.get(address);
        // taken before the check, so that many guesses at once do not get past the limit
        if (!ofName.tryConsume(1) || !fromAddress.tryConsume(1)) {
            return Optional.empty();
        }
        boolean wrong = false;
        try {
            Optional<Caller> caller = accounts.withPassword(name, password)
                    .map(account -> new Caller(account.name(), account.roles(), account.revision()));
            wrong = caller.isEmpty();
            return caller;
        } finally {
            // nor is it the guesser's fault if nobody could look
            if (!wrong) {
                ofName.addTokens(1);
                fromAddress.addTokens(1);
            }
        }
    }

    private static String key(String name) {
        return name.length() > LONGEST_NAME ? "" : name.toLowerCase(Locale.ROOT);
    }

    private static LoadingCache<String, Bucket> buckets(int failures) {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(REGAINED_OVER)
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(failures).refillGreedy(failures, REGAINED_OVER))
                        .build());
    }
}
