package io.lobbycard.transparency.keys;

import io.lobbycard.personalization.MemberId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Each member's own key. Destroying it makes unreadable, for ever and in every copy, what was encrypted with it. */
@ApplicationScoped
public class MemberKeys {

    private final MasterKey master;
    private final SecureRandom random = new SecureRandom();

    @PersistenceContext(unitName = "transparency")
    private EntityManager entities;

    @Inject
    public MemberKeys(MasterKey master) {
        this.master = master;
    }

    /** The member's key, made now if there is none. */
    @Transactional(TxType.REQUIRES_NEW)
    public MemberKey obtain(MemberId member) {
        return known(member).orElseGet(() -> {
            MemberKey made = MemberKey.generate(random);
            // where two do this at once, the first one's key stays
            entities.createNativeQuery("insert ignore into transparency_member_key (member, wrapped) values (?1, ?2)")
                    .setParameter(1, member.value())
                    .setParameter(2, master.wrap(made.secret(), context(member.value())))
                    .executeUpdate();
            return known(member).orElseThrow();
        });
    }

    /** The member's key; empty if nothing was ever encrypted for them, or if it was destroyed. */
    @Transactional
    public Optional<MemberKey> of(MemberId member) {
        return known(member);
    }

    /** All keys, by the pseudonyms of their members. */
    @Transactional
    public Map<String, MemberKey> byPseudonym() {
        List<StoredMemberKey> stored = entities.createQuery("select k from StoredMemberKey k", StoredMemberKey.class)
                .getResultList();
        Map<String, MemberKey> keys = new HashMap<>();
        for (StoredMemberKey each : stored) {
            MemberKey key = opened(each);
            keys.put(key.pseudonym(), key);
        }
        return keys;
    }

    @Transactional
    public void destroy(MemberId member) {
        entities.createQuery("delete from StoredMemberKey k where k.member = :member")
                .setParameter("member", member.value())
                .executeUpdate();
    }

    private Optional<MemberKey> known(MemberId member) {
        return entities.createQuery("select k from StoredMemberKey k where k.member = :member", StoredMemberKey.class)
                .setParameter("member", member.value())
                .getResultStream()
                .findFirst()
                .map(this::opened);
    }

    private MemberKey opened(StoredMemberKey stored) {
        try {
            return MemberKey.of(master.unwrap(stored.wrapped(), context(stored.member())));
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException(
                    "A member's key was changed in the database, or LOBBYCARD_MASTER_KEY is another one now.", changed);
        }
    }

    private static String context(String member) {
        return "member " + member;
    }
}
