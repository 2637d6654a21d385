package io.lobbycard.personalization.controls;

import io.lobbycard.personalization.ControlChange;
import io.lobbycard.personalization.members.MemberRegister;
import io.lobbycard.personalization.members.MemberState;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The append-only log of what members said. */
@ApplicationScoped
public class ControlLog {

    private static final String BETWEEN = """
        select r from StoredRevision r
        where r.member = :member and r.revision > :after and r.revision <= :revision order by r.revision\
        """;

    private final MemberRegister members;
    private final Clock clock;
    private final RecentControls recent = new RecentControls();

    @PersistenceContext(unitName = "personalization")
    private EntityManager entities;

    @Inject
    ControlLog(MemberRegister members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /** What held after a revision; after 0 nothing was said yet. */
    public StatedControls at(MemberState member, int revision) {
        StatedControls known = recent.at(member.number(), revision);
        if (known == null) {
            StatedControls before = before(member, revision);
            known = before.and(revision, sayings(member, before.revision(), revision));
            recent.put(member.number(), known);
        }
        return known;
    }

    /** What is known already of a revision before that one, and was not erased since. */
    private StatedControls before(MemberState member, int revision) {
        StatedControls known = recent.newest(member.number());
        return known != null && known.revision() < revision && known.revision() >= member.erasedControls()
                ? known
                : StatedControls.fold(0, List.of());
    }

    /** All that was said, the oldest first. */
    List<ControlChange> changes(MemberState member) {
        return revisions(member, 0, member.controlRevision()).stream()
                .map(StoredRevision::change)
                .toList();
    }

    /**
     * Adds what changes something, all in one transaction.
     *
     * @param expected the revision that the member saw, or null if it does not matter
     * @throws ProblemException 412 if the member has said something since
     */
    @Transactional
    void append(MemberState seen, @Nullable Long expected, List<Saying> sayings) {
        int newest = members.revise(seen, 0);
        if (expected != null && expected != newest) {
            throw ProblemException.preconditionFailed(
                    "Your choices have changed since you read them. Please read them again.");
        }
        StatedControls now = at(seen, newest);
        List<Saying> news =
                sayings.stream().filter(saying -> !now.holds(saying)).toList();
        Instant at = clock.instant();
        int revision = members.revise(seen, news.size());
        for (Saying saying : news) {
            entities.persist(new StoredRevision(seen.number(), ++revision, at, saying));
        }
    }

    /** On behalf of a member whose pictures are to be their best ones. */
    @Transactional
    public void switchExplorationOff(MemberState member) {
        append(member, null, List.of(Saying.of(Subject.EXPLORATION, "", false)));
    }

    /** Forgets all that was said; part of the caller's transaction. The numbers go on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(MemberState member) {
        members.eraseControls(member);
        entities.createQuery("delete from StoredRevision r where r.member = :member")
                .setParameter("member", member.number())
                .executeUpdate();
        recent.forget(member.number());
    }

    private List<Saying> sayings(MemberState member, int after, int revision) {
        return revisions(member, after, revision).stream()
                .map(StoredRevision::saying)
                .toList();
    }

    private List<StoredRevision> revisions(MemberState member, int after, int revision) {
        return entities.createQuery(BETWEEN, StoredRevision.class)
                .setParameter("member", member.number())
                .setParameter("after", after)
                .setParameter("revision", revision)
                .getResultList();
    }
}
