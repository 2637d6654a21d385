package io.lobbycard.personalization.members;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** Members in the database. Whoever changes what a member has takes the member's row first, so that numbers have no gaps. */
@ApplicationScoped
public class MemberRegister {

    private static final String STATES = """
        select id, number, received, erased, control_revision, erased_controls, always_personalised,
               coalesce((select max(revision) from personalization_withdrawal), 0)
        from personalization_member where id in (:ids)\
        """;
    private static final String REGISTER = """
        insert ignore into personalization_member (id, tag, joined, always_personalised)
        values (:id, :tag, :joined, :always)\
        """;

    private final MemberChances chances;
    private final Clock clock;

    @PersistenceContext(unitName = "personalization")
    private EntityManager entities;

    @Inject
    MemberRegister(MemberChances chances, Clock clock) {
        this.chances = chances;
        this.clock = clock;
    }

    /** One indexed read, outside any transaction. */
    public Optional<MemberState> state(MemberId member) {
        return Optional.ofNullable(states(Set.of(member)).get(member));
    }

    /** The same of several at once; ids that nobody has are left out. */
    public Map<MemberId, MemberState> states(Set<MemberId> members) {
        if (members.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entities.createNativeQuery(STATES, Object[].class)
                .setParameter("ids", members.stream().map(MemberId::value).toList())
                .getResultList();
        return rows.stream()
                .map(row -> state((Object[]) row))
                .collect(Collectors.toMap(MemberState::id, Function.identity()));
    }

    /**
     * The same for a member who must exist.
     *
     * @throws ProblemException 404 otherwise
     */
    public MemberState stateOf(MemberId member) {
        return state(member).orElseThrow(MemberRegister::unknown);
    }

    public Optional<MemberId> byTag(long tag) {
        return entities
                .createQuery("select m.id from StoredMember m where m.tag = :tag", String.class)
                .setParameter("tag", tag)
                .getResultList()
                .stream()
                .findFirst()
                .map(MemberId::new);
    }

    /** Numbers of the members behind tags; tags that nobody has are left out. */
    public Map<Long, Long> numbersByTag(Set<Long> tags) {
        return entities
                .createQuery("select m.tag, m.number from StoredMember m where m.tag in :tags", Object[].class)
                .setParameter("tags", tags)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Members by their numbers, for work that goes through all of them; those that are gone are left out. */
    public List<MemberState> numbered(List<Long> numbers) {
        return entities
                .createQuery(
                        "select m from StoredMember m where m.number in :numbers order by m.number", StoredMember.class)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .setParameter("numbers", numbers)
                .getResultList()
                .stream()
                .map(StoredMember::state)
                .toList();
    }

    /** Makes the member known; a repeat is a no-op. */
    @Transactional
    public void register(MemberId member, boolean alwaysPersonalised) {
        entities.createNativeQuery(REGISTER)
                .setParameter("id", member.value())
                .setParameter("tag", chances.of(member).tag())
                .setParameter("joined", clock.instant())
                .setParameter("always", alwaysPersonalised)
                .executeUpdate();
    }

    /** Since when the member is known; empty if there is no such member. */
    public Optional<Instant> joined(MemberId member) {
        return entities
                .createQuery("select m.joined from StoredMember m where m.id = :id", Instant.class)
                .setParameter("id", member.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** When the member erased last; empty if never, or if there is no such member. Takes no row. */
    public Optional<Instant> lastErasure(MemberId member) {
        return entities
                .createQuery(
                        "select m.erasedAt from StoredMember m where m.id = :id and m.erasedAt is not null",
                        Instant.class)
                .setParameter("id", member.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * Takes the rows of members, by their numbers and in the order of these, so that two batches never wait in a ring. What
     * happened before the times that it returns was erased and is not stored again.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<Long, Instant> keptFrom(Collection<Long> numbers) {
        return rows(numbers, LockModeType.PESSIMISTIC_WRITE)
                .collect(Collectors.toMap(StoredMember::number, row -> notAhead(row.keptFrom())));
    }

    /** What several members, by their numbers, have kept; shares their rows with others who add to what was seen. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<Long, Kept> kept(Collection<Long> numbers) {
        return rows(numbers, LockModeType.PESSIMISTIC_READ)
                .collect(Collectors.toMap(
                        StoredMember::number, row -> new Kept(notAhead(row.keptFrom()), row.erasedControls())));
    }

    /** Gives out the places in the order of receipt for this many viewings; returns the one before the first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int receive(MemberState member, int viewings) {
        return locked(member).receive(viewings);
    }

    /** Takes the member's row; returns the member as they are now, which nobody changes until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public MemberState take(MemberState seen) {
        return locked(seen).state();
    }

    /** Gives out this many numbers of control revisions; returns the one before the first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int revise(MemberState member, int revisions) {
        return locked(member).revise(revisions);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void eraseHistory(MemberState member, Instant at) {
        locked(member).eraseHistory(at);
    }

    /** Gives out a number of its own for the end of all that the member said before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void eraseControls(MemberState member) {
        locked(member).eraseControls();
    }

    public static ProblemException unknown() {
        return ProblemException.notFound("There is no such member.");
    }

    /** What was erased by a clock that ran ahead keeps new reports waiting, so that none is taken for an old one. */
    private Instant notAhead(Instant keptFrom) {
        Instant now = clock.instant();
        if (keptFrom.isAfter(now)) {
            throw ProblemException.unavailable(
                    "The server's clock has gone back behind the member's erasure. Please send the same request again later.",
                    Duration.between(now, keptFrom));
        }
        return keptFrom;
    }

    private Stream<StoredMember> rows(Collection<Long> numbers, LockModeType lock) {
        return entities
                .createQuery(
                        "select m from StoredMember m where m.number in :numbers order by m.number", StoredMember.class)
                .setParameter("numbers", numbers)
                .setLockMode(lock)
                .getResultList()
                .stream();
    }

    private StoredMember locked(MemberState member) {
        StoredMember row = entities.find(StoredMember.class, member.number(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw unknown();
        }
        return row;
    }

    private static MemberState state(Object[] row) {
        return new MemberState(
                ((Number) row[1]).longValue(),
                new MemberId((String) row[0]),
                ((Number) row[2]).intValue(),
                ((Number) row[3]).intValue(),
                ((Number) row[4]).intValue(),
                ((Number) row[5]).intValue(),
                row[6] instanceof Boolean yes ? yes : ((Number) row[6]).intValue() != 0,
                ((Number) row[7]).longValue());
    }
}
