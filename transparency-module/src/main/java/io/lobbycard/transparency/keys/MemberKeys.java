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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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

    /** Where the keys of pseudonyms lie, as far as they were opened. */
    private final Map<String, String> hiddenNames = new ConcurrentHashMap<>();

    private final Map<String, KeyVersion> opened = new HashMap<>();

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

    /** The keys of those of some members, by their pseudonyms, who still have one. */
    public Map<String, MemberKey> of(Set<String> pseudonyms) {
        if (!hiddenNames.keySet().containsAll(pseudonyms)) {
            learnPseudonyms();
        }
        Map<String, MemberKey> keys = new HashMap<>();
        for (String pseudonym : pseudonyms) {
            Optional.ofNullable(hiddenNames.get(pseudonym))
                    .flatMap(this::opened)
                    .filter(key -> key.pseudonym().equals(pseudonym))
                    .ifPresent(key -> keys.put(pseudonym, key));
        }
        return keys;
    }

    /** Opens each key once, and another one that takes its place. */
    private synchronized void learnPseudonyms() {
        Map<String, KeyVersion> now = folder.versions(KIND);
        opened.keySet().retainAll(now.keySet());
        now.forEach((hidden, version) -> {
            if (!version.equals(opened.get(hidden))) {
                opened(hidden).ifPresent(key -> hiddenNames.put(key.pseudonym(), hidden));
                opened.put(hidden, version);
            }
        });
        hiddenNames.values().retainAll(now.keySet());
    }

    private Optional<MemberKey> opened(String hidden) {
        try {
            return folder.hidden(KIND, hidden).map(MemberKey::of);
        } catch (IllegalStateException unknown) {
            LOG.log(Level.ERROR, "The entries of one member cannot be read.", unknown);
            return Optional.empty();
        }
    }

    /** By which the member's entries are found; empty without a key, or if what its file says is not known any more. */
    public Optional<String> pseudonym(MemberId member) {
        try {
            return of(member).map(MemberKey::pseudonym);
        } catch (IllegalStateException damaged) {
            LOG.log(Level.ERROR, "A member's key is damaged, so nothing that was sealed with it can be read.", damaged);
            return Optional.empty();
        }
    }

    /**
     * Whether the member still has the key of that pseudonym, or one that was made up to that time, or one that is damaged,
     * which serves nobody.
     */
    public boolean isLeft(MemberId member, Instant madeUpTo, Optional<String> pseudonym) {
        try {
            return of(member)
                    .filter(key -> !key.made().isAfter(madeUpTo)
                            || pseudonym.filter(key.pseudonym()::equals).isPresent())
                    .isPresent();
        } catch (IllegalStateException damaged) {
            LOG.log(Level.ERROR, "A member's key is damaged.", damaged);
            return true;
        }
    }

    /** Destroys the member's key, whenever it was made; returns once it is gone. */
    public void destroy(MemberId member) {
        folder.delete(KIND, member.value());
    }
}
