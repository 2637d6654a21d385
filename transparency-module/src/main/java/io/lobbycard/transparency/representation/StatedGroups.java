package io.lobbycard.transparency.representation;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.representation.Seal.Sealed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The sealed words in the database, one of a member at most. */
@ApplicationScoped
@Transactional
class StatedGroups {

    private final Seal seal;

    @PersistenceContext(unitName = "transparency")
    private EntityManager entities;

    @Inject
    StatedGroups(Seal seal) {
        this.seal = seal;
    }

    Optional<String> of(MemberId member) {
        return word(member).flatMap(seal::open);
    }

    Optional<String> behind(String handle) {
        return Optional.ofNullable(entities.find(StoredWord.class, handle))
                .map(StoredWord::word)
                .flatMap(seal::open);
    }

    /** Keeps a group in place of the one before. */
    String keep(MemberId member, String group) {
        forget(member);
        Sealed word = seal.seal(group);
        entities.persist(new StoredWord(member, word));
        return word.handle();
    }

    /** The key goes first: without the row it opens nothing, and without the key no copy of the row says anything. */
    void forget(MemberId member) {
        word(member).ifPresent(word -> seal.destroyKey(word.handle()));
        entities.createQuery("delete from StoredWord w where w.member = :member")
                .setParameter("member", member.value())
                .executeUpdate();
    }

    private Optional<Sealed> word(MemberId member) {
        return entities.createQuery("select w from StoredWord w where w.member = :member", StoredWord.class)
                .setParameter("member", member.value())
                .getResultStream()
                .findFirst()
                .map(StoredWord::word);
    }
}
