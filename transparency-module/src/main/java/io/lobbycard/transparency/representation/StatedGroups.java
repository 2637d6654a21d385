package io.lobbycard.transparency.representation;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.representation.WordSeal.Sealed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;

/** The sealed words in the database, one of a member at most. */
@ApplicationScoped
@Transactional
class StatedGroups {

    private final WordSeal seal;
    private final Event<WordEnded> ended;

    @PersistenceContext(unitName = "transparency")
    private EntityManager entities;

    @Inject
    StatedGroups(WordSeal seal, Event<WordEnded> ended) {
        this.ended = ended;
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

    /** Keeps a word in place of the one before. */
    void keep(MemberId member, Sealed word) {
        forget(member);
        entities.persist(new StoredWord(member, word));
    }

    /**
     * The key goes once the row is gone, so that whoever does not come to forget keeps both.
     *
     * @throws io.lobbycard.web.ProblemException 503 while there is a word, and the folder of its key is away
     */
    void forget(MemberId member) {
        word(member).ifPresent(this::end);
        entities.createQuery("delete from StoredWord w where w.member = :member")
                .setParameter("member", member.value())
                .executeUpdate();
    }

    /** 503 while {@link #forget} would be. */
    void requireForgettable(MemberId member) {
        word(member).ifPresent(word -> seal.requireKeys());
    }

    private void end(Sealed word) {
        seal.requireKeys();
        ended.fire(new WordEnded(word.handle()));
    }

    /** Of all words that members have said and not ended. */
    Set<String> handles() {
        return Set.copyOf(entities.createQuery("select w.handle from StoredWord w", String.class)
                .getResultList());
    }

    private Optional<Sealed> word(MemberId member) {
        return entities.createQuery("select w from StoredWord w where w.member = :member", StoredWord.class)
                .setParameter("member", member.value())
                .getResultStream()
                .findFirst()
                .map(StoredWord::word);
    }
}
