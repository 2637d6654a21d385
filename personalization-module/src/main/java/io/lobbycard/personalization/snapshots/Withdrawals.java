package io.lobbycard.personalization.snapshots;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.snapshots.WithdrawalLog.Entry;
import io.lobbycard.personalization.storage.Turns;
import io.lobbycard.personalization.storage.Turns.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Artwork that must not be served although a snapshot holds it as servable. Every node keeps the whole log in memory and
 * reads on when a request tells of a newer revision.
 */
@ApplicationScoped
public class Withdrawals {

    private static final String STILL_WITHDRAWN = """
        select w.artwork from StoredWithdrawal w where w.withdrawn = true and w.revision <= :known
            and w.revision = (select max(newer.revision) from StoredWithdrawal newer where newer.artwork = w.artwork)\
        """;

    private final Turns turns;
    private final Clock clock;
    private volatile WithdrawalLog log = WithdrawalLog.EMPTY;

    @PersistenceContext(unitName = "personalization")
    private EntityManager entities;

    @Inject
    Withdrawals(Turns turns, Clock clock) {
        this.turns = turns;
        this.clock = clock;
    }

    /** Ids of the artworks that were withdrawn after a revision; reads the database only if it is news. */
    public Set<String> at(long revision) {
        if (revision > newestKnown()) {
            readOn();
        }
        return log.at(revision);
    }

    /** The newest revision that this node has read. */
    public long newestKnown() {
        return log.revision();
    }

    /** In a transaction of its own, which counts whatever becomes of one that the caller is in. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void withdrawAtOnce(Set<ArtworkId> artworks) {
        withdraw(artworks);
    }

    @Transactional
    void withdraw(Set<ArtworkId> artworks) {
        turns.take(Turn.WITHDRAWAL);
        artworks.forEach(artwork -> persist(artwork.value(), true));
    }

    /**
     * Withdraws whatever a snapshot would show and the catalogue does not let through any more.
     *
     * @param servable all that the catalogue lets through
     */
    @Transactional
    void withdrawAllBut(Set<ArtworkId> servable, CatalogView serving) {
        Set<ArtworkId> failing = IntStream.range(0, serving.artworkCount())
                .filter(serving::eligible)
                .mapToObj(artwork -> new ArtworkId(serving.artworkId(artwork)))
                .filter(artwork -> !servable.contains(artwork))
                .collect(Collectors.toCollection(HashSet::new));
        if (!failing.isEmpty()) {
            turns.take(Turn.WITHDRAWAL);
            readOn();
            Set<String> already = at(newestKnown());
            failing.removeIf(artwork -> already.contains(artwork.value()));
            failing.forEach(artwork -> persist(artwork.value(), true));
        }
    }

    /**
     * Gives back what may be shown again.
     *
     * @param known the newest revision before it was found out what may be shown; what was withdrawn later stays so
     */
    @Transactional
    void restore(long known, Set<ArtworkId> servable) {
        turns.take(Turn.WITHDRAWAL);
        entities.createQuery(STILL_WITHDRAWN, String.class).setParameter("known", known).getResultList().stream()
                .filter(artwork -> servable.contains(new ArtworkId(artwork)))
                .forEach(artwork -> persist(artwork, false));
    }

    private void persist(String artwork, boolean withdrawn) {
        entities.persist(new StoredWithdrawal(clock.instant(), artwork, withdrawn));
    }

    synchronized void readOn() {
        log = log.and(news());
    }

    private List<Entry> news() {
        return entities
                .createQuery(
                        "select w from StoredWithdrawal w where w.revision > :known order by w.revision",
                        StoredWithdrawal.class)
                .setParameter("known", newestKnown())
                .getResultList()
                .stream()
                .map(StoredWithdrawal::entry)
                .toList();
    }
}
