package io.lobbycard.transparency.keys;

import io.lobbycard.personalization.MemberId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Clock;
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

    private static final Logger LOG = System.getLogger(MemberKeys.class.getName());
    private static final String KIND = "members";

    private final KeyFolder folder;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public MemberKeys(KeyFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The member's key, made now if there is none. */
    public MemberKey obtain(MemberId member) {
        return of(member)
                .orElseGet(() -> MemberKey.of(folder.keep(
                        KIND,
                        member.value(),
                        MemberKey.generate(random, clock.instant()).secret())));
    }

    /** The member's key; empty if nothing was ever encrypted for them, or if it was destroyed. */
    public Optional<MemberKey> of(MemberId member) {
        return folder.read(KIND, member.value()).map(MemberKey::of);
    }

    /** All keys, by the pseudonyms of their members. */
    public Map<String, MemberKey> byPseudonym() {
        Map<String, MemberKey> keys = new HashMap<>();
        for (byte[] secret : folder.all(KIND)) {
            try {
                MemberKey key = MemberKey.of(secret);
                keys.put(key.pseudonym(), key);
            } catch (IllegalStateException unknown) {
                LOG.log(Level.ERROR, "The entries of one member cannot be read.", unknown);
            }
        }
        return keys;
    }

    /** Whether the member has a key that was made up to that time. */
    public boolean hasMadeUpTo(MemberId member, Instant time) {
        return of(member).filter(key -> !key.made().isAfter(time)).isPresent();
    }

    /** Destroys the member's key if it was made up to that time; returns once it is gone. */
    public void destroyMadeUpTo(MemberId member, Instant time) {
        if (hasMadeUpTo(member, time)) {
            folder.delete(KIND, member.value());
        }
    }
}
