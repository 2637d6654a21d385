package io.lobbycard.personalization.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Keys from the configuration, each 32 bytes or more in base64.
 *
 * <ul>
 *   <li>{@code LOBBYCARD_TOKEN_KEY} authenticates the tokens made now, under the number {@code LOBBYCARD_TOKEN_KEY_ID}
 *       (0 to 3, default 1).
 *   <li>{@code LOBBYCARD_TOKEN_KEYS_FORMER}, such as {@code 0:base64,2:base64}, still verify older tokens.
 *   <li>{@code LOBBYCARD_MEMBER_KEY} spreads members over groups, periods and draws; it must stay the same for as long as
 *       the members do. Without it the token key takes its part, which therefore cannot be changed then.
 * </ul>
 */
@ApplicationScoped
public class SecretKeys {

    private static final Logger LOG = System.getLogger(SecretKeys.class.getName());
    private static final int LEAST_BYTES = 32;
    private static final int KEY_IDS = 4;

    private final int currentId;
    private final Map<Integer, byte[]> tokenKeys = new HashMap<>();
    private final byte[] memberKey;

    @Inject
    public SecretKeys(
            @ConfigProperty(name = "lobbycard.token.key") Optional<String> tokenKey,
            @ConfigProperty(name = "lobbycard.token.key.id", defaultValue = "1") int currentId,
            @ConfigProperty(name = "lobbycard.token.keys.former") Optional<List<String>> former,
            @ConfigProperty(name = "lobbycard.member.key") Optional<String> memberKey) {
        if (former.isPresent() && memberKey.isEmpty()) {
            throw new IllegalArgumentException(
                    "LOBBYCARD_TOKEN_KEYS_FORMER is set and LOBBYCARD_MEMBER_KEY is not. Members are known by the token key"
                            + " that was there first: set LOBBYCARD_MEMBER_KEY to that one, or every member would be"
                            + " another and every token lost.");
        }
        byte[] current =
                tokenKey.map(text -> decoded("LOBBYCARD_TOKEN_KEY", text)).orElseGet(SecretKeys::passing);
        this.currentId = checkedId(currentId);
        for (String each : former.orElse(List.of())) {
            int colon = each.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException(
                        "LOBBYCARD_TOKEN_KEYS_FORMER holds entries of the form number:base64, and one has no colon.");
            }
            tokenKeys.put(
                    checkedId(Integer.parseInt(each.substring(0, colon).strip())),
                    decoded("LOBBYCARD_TOKEN_KEYS_FORMER", each.substring(colon + 1)));
        }
        tokenKeys.put(currentId, current);
        this.memberKey =
                memberKey.map(text -> decoded("LOBBYCARD_MEMBER_KEY", text)).orElse(current);
    }

    /** Number of the key that authenticates new tokens. */
    public int currentTokenKeyId() {
        return currentId;
    }

    /** A key that authenticates tokens, or null if there is none of that number. */
    public byte @Nullable [] tokenKey(int id) {
        return tokenKeys.get(id);
    }

    public byte[] memberKey() {
        return memberKey;
    }

    private static byte[] passing() {
        LOG.log(
                Level.WARNING,
                "LOBBYCARD_TOKEN_KEY is not set. A key was made that is forgotten when the server ends, and with it"
                        + " every token and every member's share of chance.");
        byte[] key = new byte[LEAST_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    private static int checkedId(int id) {
        if (id < 0 || id >= KEY_IDS) {
            throw new IllegalArgumentException("The number of a token key lies between 0 and 3, found " + id + ".");
        }
        return id;
    }

    private static byte[] decoded(String setting, String text) {
        byte[] key = Base64.getDecoder().decode(text.strip());
        if (key.length < LEAST_BYTES) {
            throw new IllegalArgumentException(
                    setting + " must hold at least " + LEAST_BYTES + " bytes in base64, found " + key.length + ".");
        }
        return key;
    }
}
