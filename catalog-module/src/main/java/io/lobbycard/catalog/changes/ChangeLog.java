package io.lobbycard.catalog.changes;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.Change;
import io.lobbycard.catalog.Change.Action;
import io.lobbycard.catalog.Change.Said;
import io.lobbycard.catalog.Changes;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleRevision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes each change in the transaction that makes it, so that neither is there without the other. */
@ApplicationScoped
public class ChangeLog implements Changes {

    private static final String ADD =
            "insert into catalog_change (at, actor, action, title_id, artwork_id, note, facts, said) values (?, ?, ?, ?,"
                    + " ?, ?, ?, ?)";

    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

    private static final String OF_TITLE = """
        select number, timestampdiff(microsecond, '1970-01-01', at) as at_micros, actor, action, artwork_id, note, facts, said
        from catalog_change where title_id = :title order by number desc
        """;

    private final JsonMapper json;
    private final Clock clock;

    @PersistenceContext(unitName = "catalog")
    @SuppressWarnings("NullAway.Init") // injected by the container, which has no constructor form of it
    private EntityManager database;

    @Inject
    ChangeLog(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** Notes titles as they are stored now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void titles(Action action, List<TitleRevision> stored, String actor) {
        // the driver cannot close a statement whose batch was empty
        if (!stored.isEmpty()) {
            LocalDateTime now = now();
            List<String> facts = stored.stream().map(json::writeValueAsString).toList();
            database.<Connection>runWithConnection(connection -> {
                try (PreparedStatement statement = connection.prepareStatement(ADD)) {
                    for (int place = 0; place < facts.size(); place++) {
                        TitleId title = stored.get(place).title().id();
                        fill(statement, now, actor, action, title, null, null, facts.get(place), null);
                    }
                    statement.executeBatch();
                }
            });
        }
    }

    /** Notes what was done to an artwork as a whole. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void artwork(Action action, TitleId title, ArtworkId artwork, String actor, @Nullable String note) {
        add(action, title, artwork, actor, note, null);
    }

    /** Notes what somebody said of an artwork. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void described(Action action, TitleId title, Said said, String actor) {
        add(action, title, said.after().id(), actor, null, json.writeValueAsString(said));
    }

    private void add(
            Action action,
            TitleId title,
            ArtworkId artwork,
            String actor,
            @Nullable String note,
            @Nullable String said) {
        LocalDateTime now = now();
        database.<Connection>runWithConnection(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(ADD)) {
                fill(statement, now, actor, action, title, artwork, note, null, said);
                statement.executeBatch();
            }
        });
    }

    @Override
    @Transactional
    public List<Change> of(TitleId title, int limit) {
        List<?> rows = database.createNativeQuery(OF_TITLE, Tuple.class)
                .setParameter("title", title.value())
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(this::change).toList();
    }

    /** The number of the newest change; 0 before the first. */
    @Transactional
    public long latest() {
        Object latest = database.createNativeQuery("select coalesce(max(number), 0) from catalog_change")
                .getSingleResult();
        return ((Number) latest).longValue();
    }

    /** Titles that were changed, or whose artworks were, behind the change of that number. */
    @Transactional
    public Set<TitleId> titlesBehind(long number) {
        List<?> titles = database.createNativeQuery(
                        "select distinct title_id from catalog_change where number > :number", String.class)
                .setParameter("number", number)
                .getResultList();
        return titles.stream().map(title -> new TitleId((String) title)).collect(Collectors.toSet());
    }

    /** Titles that were changed, or whose artworks were, since then, by the clocks of all nodes within a minute. */
    @Transactional
    public Set<TitleId> titlesSince(Instant begun) {
        List<?> titles = database.createNativeQuery(
                        "select distinct title_id from catalog_change where at >= :begun", String.class)
                .setParameter("begun", LocalDateTime.ofInstant(begun.minus(CLOCKS_APART), ZoneOffset.UTC))
                .getResultList();
        return titles.stream().map(title -> new TitleId((String) title)).collect(Collectors.toSet());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static void fill(
            PreparedStatement statement,
            LocalDateTime now,
            String actor,
            Action action,
            TitleId title,
            @Nullable ArtworkId artwork,
            @Nullable String note,
            @Nullable String facts,
            @Nullable String said)
            throws SQLException {
        statement.setObject(1, now);
        statement.setString(2, actor);
        statement.setString(3, action.name());
        statement.setString(4, title.value());
        statement.setString(5, artwork == null ? null : artwork.value());
        statement.setString(6, note);
        statement.setString(7, facts);
        statement.setString(8, said);
        statement.addBatch();
    }

    private Change change(Tuple row) {
        String artwork = row.get("artwork_id", String.class);
        String facts = row.get("facts", String.class);
        String said = row.get("said", String.class);
        return new Change(
                row.get("number", Number.class).longValue(),
                Instant.EPOCH.plus(row.get("at_micros", Number.class).longValue(), ChronoUnit.MICROS),
                row.get("actor", String.class),
                Action.valueOf(row.get("action", String.class)),
                artwork == null ? null : new ArtworkId(artwork),
                row.get("note", String.class),
                facts == null ? null : json.readValue(facts, TitleRevision.class),
                said == null ? null : json.readValue(said, Said.class));
    }
}
