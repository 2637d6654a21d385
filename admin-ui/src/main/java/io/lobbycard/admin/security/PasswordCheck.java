package io.lobbycard.admin.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.lobbycard.transparency.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks names and passwords, and slows down whoever guesses: ten failures for a name from an address, a hundred from an
 * address, and two hundred for a name, so that one address cannot lock a person out everywhere. Regained over fifteen
 * minutes. An unknown name is answered like a wrong password; of IPv6 addresses, those of one network (/64) are one.
 */
@ApplicationScoped
public class PasswordCheck {

    private static final int FAILURES_OF_A_NAME_FROM_AN_ADDRESS = 10;
    private static final int FAILURES_OF_A_NAME = 200;
    private static final int FAILURES_FROM_AN_ADDRESS = 100;
    private static final Duration REGAINED_OVER = Duration.ofMinutes(15);
    private static final int REMEMBERED = 100_000;
    /** No account has a longer name; a longer one is not even remembered. */
    private static final int LONGEST_NAME = 64;

    private static final int NETWORK_BYTES = 8;

    private final Accounts accounts;
    private final LoadingCache<NameAndAddress, Bucket> pairs = buckets(FAILURES_OF_A_NAME_FROM_AN_ADDRESS);
    private final LoadingCache<String, Bucket> names = buckets(FAILURES_OF_A_NAME);
    private final LoadingCache<String, Bucket> addresses = buckets(FAILURES_FROM_AN_ADDRESS);

    private record NameAndAddress(String name, String address) {}

    @Inject
    public PasswordCheck(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whether this name may be tried from this address now. */
    boolean mayTry(String name, String address) {
        return buckets(name, address).stream().allMatch(bucket -> bucket.getAvailableTokens() > 0);
    }

    Optional<Caller> check(String name, String password, String address) {
        List<Bucket> buckets = buckets(name, address);
        // taken before the check, so that many guesses at once do not get past the limit
        for (int taken = 0; taken < buckets.size(); taken++) {
            if (!buckets.get(taken).tryConsume(1)) {
                giveBack(buckets.subList(0, taken));
                return Optional.empty();
            }
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
                giveBack(buckets);
            }
        }
    }

    private static void giveBack(List<Bucket> buckets) {
        buckets.forEach(bucket -> bucket.addTokens(1));
    }

    private List<Bucket> buckets(String name, String address) {
        String key = key(name);
        String network = network(address);
        return List.of(pairs.get(new NameAndAddress(key, network)), addresses.get(network), names.get(key));
    }

    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            // with a colon it is no name, so nobody is asked for it
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, NETWORK_BYTES));
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }

    private static String key(String name) {
        return name.length() > LONGEST_NAME ? "" : name.toLowerCase(Locale.ROOT);
    }

    private static <K> LoadingCache<K, Bucket> buckets(int failures) {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(REGAINED_OVER)
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(failures).refillGreedy(failures, REGAINED_OVER))
                        .build());
    }
}
