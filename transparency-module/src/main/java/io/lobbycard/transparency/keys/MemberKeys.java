package io.lobbycard.transparency.keys;

import io.lobbycard.personalization.MemberId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Each member's own key, outside the database. Destroying it makes unreadable, for ever, what was encrypted with it, also in
 * every backup of the database.
 */
@ApplicationScoped
public class MemberKeys {

    private static final String KIND = "members";

    private final KeyFolder folder;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public MemberKeys(KeyFolder folder) {
        this.folder = folder;
    }

    /** The member's key, made now if there is none. */
    public MemberKey obtain(MemberId member) {
        return of(member)
                .orElseGet(() -> MemberKey.of(folder.keep(
                        KIND, member.value(), MemberKey.generate(random).secret())));
    }

    /** The member's key; empty if nothing was ever encrypted for them, or if it was destroyed. */
    public Optional<MemberKey> of(MemberId member) {
        return folder.read(KIND, member.value()).map(MemberKey::of);
    }

    /** All keys, by the pseudonyms of their members. */
    public Map<String, MemberKey> byPseudonym() {
        Map<String, MemberKey> keys = new HashMap<>();
        for (byte[] secret : folder.all(KIND)) {
            MemberKey key = MemberKey.of(secret);
            keys.put(key.pseudonym(), key);
        }
        return keys;
    }

    /** Destroys the member's key if it was made up to that time; returns once it is gone. */
    public void destroyMadeUpTo(MemberId member, Instant time) {
        folder.deleteKeptUpTo(KIND, member.value(), time);
    }
}
