package io.lobbycard.personalization.reports;

import io.lobbycard.personalization.Impression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/** Reads what was seen, for learning and measuring. */
@ApplicationScoped
public class ImpressionLog {

    @PersistenceContext(unitName = "personalization")
    private EntityManager entities;

    /** Numbers of the snapshots from which was chosen what anybody saw in a span of time, ascending. */
    public List<Long> snapshots(Instant from, Instant to) {
        return entities.createQuery(
                        "select distinct i.snapshot from StoredImpression i where i.at >= :from and i.at < :to"
                                + " order by i.snapshot",
                        Long.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Numbers of the members who saw anything in a span of time that was chosen from a snapshot, ascending. */
    public List<Long> members(Instant from, Instant to, long snapshot) {
        return entities.createQuery(
                        "select distinct i.member from StoredImpression i where i.at >= :from and i.at < :to"
                                + " and i.snapshot = :snapshot order by i.member",
                        Long.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("snapshot", snapshot)
                .getResultList();
    }

    /** What one member saw in a span of time. */
    public List<LoggedImpression> of(long member, Instant from, Instant to) {
        List<LoggedImpression> logged = new ArrayList<>();
        entities
                .createQuery(
                        "select i from StoredImpression i where i.member = :member and i.at >= :from and i.at < :to",
                        StoredImpression.class)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .setParameter("member", member)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .stream()
                .forEach(row -> logged.add(row.logged()));
        return logged;
    }

    /** What one member saw, by the ids of the impressions, from the first id above one on. */
    List<Impression> above(long member, String id, int limit) {
        return entities
                .createQuery(
                        "select i from StoredImpression i where i.member = :member and i.id > :id order by i.id",
                        StoredImpression.class)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .setParameter("member", member)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(StoredImpression::impression)
                .toList();
    }

    /** Days, in UTC, on which a member saw a picture that was drawn from one of these snapshots. */
    public Set<LocalDate> days(long member, Set<Long> snapshots) {
        Set<LocalDate> days = new TreeSet<>();
        if (snapshots.isEmpty()) {
            return days;
        }
        entities
                .createQuery(
                        "select i.at from StoredImpression i where i.member = :member and i.snapshot in :snapshots"
                                + " and i.propensity < 1 and i.mode in :modes",
                        Instant.class)
                .setParameter("member", member)
                .setParameter("snapshots", snapshots)
                .setParameter("modes", LoggedImpression.BY_CHANCE)
                .getResultList()
                .stream()
                .forEach(at -> days.add(LocalDate.ofInstant(at, ZoneOffset.UTC)));
        return days;
    }

    /** When the first impression was seen, or null if none was. */
    public @Nullable Instant first() {
        return entities.createQuery("select min(i.at) from StoredImpression i", Instant.class)
                .getSingleResult();
    }
}
