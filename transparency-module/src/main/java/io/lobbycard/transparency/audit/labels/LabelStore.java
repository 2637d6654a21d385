package io.lobbycard.transparency.audit.labels;

import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.personalization.SnapshotPublished;
import io.lobbycard.transparency.AuditLabels;
import io.lobbycard.transparency.LabelChange;
import io.lobbycard.transparency.LabelChange.Action;
import io.lobbycard.transparency.LabelledGroup;
import io.lobbycard.transparency.audit.refusals.AuditRefusals;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The labels in the database. Audits read them; everybody else gets counts. */
@ApplicationScoped
public class LabelStore implements AuditLabels {

    private static final Logger LOG = System.getLogger(LabelStore.class.getName());
    private static final int MOST_COMPLAINTS = 50;

    @PersistenceContext(unitName = "transparency")
    private EntityManager entities;

    private final Catalog catalog;
    private final FormerLabels former;
    private final AuditRefusals refusals;
    private final Clock clock;

    @Inject
    LabelStore(Catalog catalog, FormerLabels former, AuditRefusals refusals, Clock clock) {
        this.catalog = catalog;
        this.former = former;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int importCsv(String auditor, String csv) {
        LabelFile file = LabelFile.read(csv);
        List<Violation> wrong = new ArrayList<>(file.wrong());
        if (wrong.isEmpty()) {
            wrong.addAll(unknown(file.labels()));
        }
        if (!wrong.isEmpty()) {
            List<Violation> told = wrong.subList(0, Math.min(MOST_COMPLAINTS, wrong.size()));
            refusals.add(auditor, AuditRefusals.Reason.LABELS, told.getFirst().detail());
            throw ProblemException.unprocessable(told);
        }
        Map<PersonId, String> before = labels(" for update");
        file.labels().forEach(label -> store(label, auditor));
        keepFormer(before);
        log(
                auditor,
                Action.TAKEN_AWAY,
                file.labels().stream()
                        .filter(label -> before.containsKey(label.person()))
                        .filter(label -> !label.group().equals(before.get(label.person())))
                        .map(label -> before.getOrDefault(label.person(), "")));
        log(auditor, Action.IMPORTED, file.labels().stream().map(Label::group));
        return file.labels().size();
    }

    /** One line for each group, with how many of its persons are named. */
    private void log(String auditor, Action action, Stream<String> groups) {
        groups.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .forEach((group, persons) -> log(auditor, action, group, Math.toIntExact(persons)));
    }

    @Override
    @Transactional
    public List<LabelledGroup> groups() {
        List<?> lines = entities.createNativeQuery(
                        "select group_name, count(*), count(distinct source) from transparency_audit_label"
                                + " group by group_name order by group_name")
                .getResultList();
        return lines.stream()
                .map(line -> (Object[]) line)
                .map(line -> new LabelledGroup(
                        (String) line[0], ((Number) line[1]).intValue(), ((Number) line[2]).intValue()))
                .toList();
    }

    @Override
    @Transactional
    public void remove(String auditor, String group) {
        Map<PersonId, String> before = labels(" for update");
        int removed = entities.createNativeQuery("delete from transparency_audit_label where group_name = :name")
                .setParameter("name", group)
                .executeUpdate();
        if (removed > 0) {
            keepFormer(before);
            log(auditor, Action.TAKEN_AWAY, group, removed);
        }
    }

    /** Each group that is not what it was. */
    private void keepFormer(Map<PersonId, String> before) {
        Map<PersonId, String> after = labels("");
        Stream.concat(before.values().stream(), after.values().stream())
                .distinct()
                .filter(group -> !persons(before, group).equals(persons(after, group)))
                .forEach(group -> former.keep(group, persons(before, group)));
    }

    private static Set<PersonId> persons(Map<PersonId, String> labels, String group) {
        return labels.entrySet().stream()
                .filter(label -> label.getValue().equals(group))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Snapshots go after 90 days when another is published, and so does what choices of theirs stood on. */
    void published(@Observes SnapshotPublished snapshot) {
        try {
            former.forgetOld();
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Former labels could not be deleted; the next snapshot tries again.", away);
        }
    }

    @Override
    @Transactional
    public List<LabelChange> changes(int limit) {
        List<?> lines = entities.createNativeQuery("select at, auditor, action, group_name, persons"
                        + " from transparency_audit_label_change order by id desc")
                .setMaxResults(limit)
                .getResultList();
        return lines.stream()
                .map(line -> (Object[]) line)
                .map(line -> new LabelChange(
                        ((LocalDateTime) line[0]).toInstant(ZoneOffset.UTC),
                        (String) line[1],
                        Action.valueOf((String) line[2]),
                        (String) line[3],
                        ((Number) line[4]).intValue()))
                .toList();
    }

    private void log(String auditor, Action action, String group, int persons) {
        entities.createNativeQuery(
                        "insert into transparency_audit_label_change"
                                + " (at, auditor, action, group_name, persons) values (:at, :auditor, :action, :group, :persons)")
                .setParameter("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .setParameter("auditor", auditor)
                .setParameter("action", action.name())
                .setParameter("group", group)
                .setParameter("persons", persons)
                .executeUpdate();
    }

    /** The group of each labelled person. */
    @Transactional
    public Map<PersonId, String> labels() {
        return labels("");
    }

    private Map<PersonId, String> labels(String lock) {
        Map<PersonId, String> labels = new HashMap<>();
        List<?> lines = entities.createNativeQuery("select person, group_name from transparency_audit_label" + lock)
                .getResultList();
        lines.stream()
                .map(line -> (Object[]) line)
                .forEach(line -> labels.put(new PersonId((String) line[0]), (String) line[1]));
        return labels;
    }

    /** Who is labelled as of a group. */
    @Transactional
    public Set<PersonId> persons(String group) {
        List<?> persons = entities.createNativeQuery(
                        "select person from transparency_audit_label where group_name = :name", String.class)
                .setParameter("name", group)
                .getResultList();
        return persons.stream().map(person -> new PersonId((String) person)).collect(Collectors.toSet());
    }

    private List<Violation> unknown(List<Label> labels) {
        Set<PersonId> known = catalog.names(labels.stream().map(Label::person).collect(Collectors.toSet()))
                .keySet();
        List<Violation> unknown = new ArrayList<>();
        for (int line = 0; line < labels.size(); line++) {
            if (!known.contains(labels.get(line).person())) {
                unknown.add(new Violation(
                        "/" + (line + 1),
                        "Nobody in the catalogue has the id '"
                                + labels.get(line).person() + "'."));
            }
        }
        return unknown;
    }

    private void store(Label label, String auditor) {
        entities.createNativeQuery("insert into transparency_audit_label"
                        + " (person, group_name, source, auditor, imported_at)"
                        + " values (:person, :group, :source, :auditor, :at)"
                        + " on duplicate key update group_name = value(group_name), source = value(source),"
                        + " auditor = value(auditor), imported_at = value(imported_at)")
                .setParameter("person", label.person().value())
                .setParameter("group", label.group())
                .setParameter("source", label.source())
                .setParameter("auditor", auditor)
                .setParameter("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
    }
}
