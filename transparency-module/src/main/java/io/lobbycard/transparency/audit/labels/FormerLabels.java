package io.lobbycard.transparency.audit.labels;

import io.lobbycard.catalog.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a group held before it changed. A choice that a member's own word had a part in is made again from them, for as long
 * as from its snapshot; no audit reads them, and then they go.
 */
@ApplicationScoped
@Transactional
public class FormerLabels {

    /** As long as snapshots. */
    private static final Duration KEPT = Duration.ofDays(90);

    @PersistenceContext(unitName = "transparency")
    private EntityManager entities;

    private final Clock clock;

    @Inject
    FormerLabels(Clock clock) {
        this.clock = clock;
    }

    /** Part of the transaction that changes them. */
    void keep(String group, Set<PersonId> persons) {
        String lines = new TreeSet<>(persons).stream().map(PersonId::value).collect(Collectors.joining("\n"));
        entities.createNativeQuery("insert into transparency_audit_label_former (group_name, ended_at, persons)"
                        + " values (:group, :at, :persons)")
                .setParameter("group", group)
                .setParameter("at", utc(clock.instant()))
                .setParameter("persons", lines)
                .executeUpdate();
    }

    /** All that a group came to in those 90 days before it was what it is now, the newest first. */
    public List<Set<PersonId>> of(String group) {
        List<?> former = entities.createNativeQuery(
                        "select persons from transparency_audit_label_former"
                                + " where group_name = :group and ended_at >= :since order by id desc",
                        String.class)
                .setParameter("group", group)
                .setParameter("since", oldest())
                .getResultList();
        return former.stream().map(lines -> persons((String) lines)).distinct().toList();
    }

    void forgetOld() {
        entities.createNativeQuery("delete from transparency_audit_label_former where ended_at < :since")
                .setParameter("since", oldest())
                .executeUpdate();
    }

    private static Set<PersonId> persons(String lines) {
        return Stream.of(lines.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private LocalDateTime oldest() {
        return utc(clock.instant().minus(KEPT));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
