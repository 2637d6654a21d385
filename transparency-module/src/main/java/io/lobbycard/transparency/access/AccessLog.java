package io.lobbycard.transparency.access;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.AccessMonth;
import io.lobbycard.transparency.AccessOutcome;
import io.lobbycard.transparency.AccessPage;
import io.lobbycard.transparency.AccessSeen;
import io.lobbycard.transparency.Accesses;
import io.lobbycard.transparency.AuditedAccess;
import io.lobbycard.transparency.LogComparison;
import io.lobbycard.transparency.LogComparison.State;
import io.lobbycard.transparency.keys.MemberKey;
import io.lobbycard.transparency.keys.MemberKeys;
import io.lobbycard.transparency.log.LogWatch;
import io.lobbycard.transparency.log.LoggedEntry;
import io.lobbycard.transparency.log.Logs;
import io.lobbycard.transparency.log.Positions;
import io.lobbycard.transparency.log.TransparencyLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.metrics.annotation.Timed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes down who looked, and tells it to the member, to auditors and, in numbers, to everybody. */
@ApplicationScoped
class AccessLog implements Accesses {

    private static final int MOST = 1000;
    private static final String CHANGED = "This entry was changed in the database and cannot be read any more.";

    private final TransparencyLog log;
    private final LogWatch watch;
    private final Grants grants;
    private final MemberKeys keys;
    private final SecureRandom random = new SecureRandom();
    private final EntrySeal seal;
    private final Clock clock;
    private final MonthlyNumbers numbers = new MonthlyNumbers();

    @Inject
    AccessLog(Logs logs, LogWatch watch, Grants grants, MemberKeys keys, JsonMapper json, Clock clock) {
        this.grants = grants;
        this.clock = clock;
        this.log = logs.access();
        this.watch = watch;
        this.keys = keys;
        this.seal = new EntrySeal(json, random);
    }

    /** Returns once the entry is durable and covered by a checkpoint outside the database. */
    @Timed(name = "access_log_append", absolute = true)
    void write(MemberId member, Instant at, boolean refused, AccessEntry entry) {
        append(keys.obtain(member), at, refused, entry);
    }

    /**
     * The same for what became of an access. If the member's key was destroyed since, nobody is left to tell it to: it is
     * sealed with a key that nobody keeps, and counts in the numbers by month only.
     */
    void writeOutcome(MemberId member, Instant at, AccessEntry entry) {
        append(keys.of(member).orElseGet(() -> MemberKey.generate(random, at)), at, false, entry);
    }

    private void append(MemberKey key, Instant at, boolean refused, AccessEntry entry) {
        EntrySeal.Parts parts = seal.close(at, refused, entry, key);
        log.append(key.pseudonym(), parts.open(), parts.sealed());
    }

    @Override
    public List<AccessSeen> seenBy(MemberId member) {
        return keys.of(member).map(this::seenBy).orElse(List.of());
    }

    @Override
    public AccessPage seenBy(MemberId member, @Nullable String cursor, int limit) {
        long below = Positions.below(cursor);
        return keys.of(member).map(own -> page(own, below, limit)).orElseGet(() -> page(List.of(), null));
    }

    private AccessPage page(MemberKey own, long below, int limit) {
        List<LoggedEntry> read = log.newest(own.pseudonym(), below, limit + 1);
        List<LoggedEntry> shown = read.stream().limit(limit).toList();
        String next = read.size() > limit ? Positions.after(shown.getLast().position()) : null;
        return page(shown.stream().map(entry -> seen(entry, own)).toList(), next);
    }

    private AccessPage page(List<AccessSeen> seen, @Nullable String next) {
        Optional<LogComparison> compared = watch.last();
        return new AccessPage(
                seen,
                next,
                compared.map(LogComparison::at).orElse(null),
                compared.filter(last -> last.accesses() != State.NOT_COMPARED).isPresent(),
                compared.filter(last -> last.accesses() == State.CHANGED).isPresent());
    }

    /** All of them, so that nobody can push a reading out of sight by many refused attempts. */
    private List<AccessSeen> seenBy(MemberKey own) {
        List<AccessSeen> seen = new ArrayList<>();
        long below = Long.MAX_VALUE;
        List<LoggedEntry> part;
        do {
            part = log.newest(own.pseudonym(), below, MOST);
            part.forEach(entry -> seen.add(seen(entry, own)));
            below = part.isEmpty() ? below : part.getLast().position();
        } while (part.size() == MOST);
        return seen;
    }

    @Override
    public List<AuditedAccess> audited(long below, int limit) {
        List<LoggedEntry> entries = log.newest(null, below, limit);
        Map<String, MemberKey> known =
                keys.of(entries.stream().map(LoggedEntry::subject).collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> audited(entry, Optional.ofNullable(known.get(entry.subject()))))
                .toList();
    }

    @Override
    public synchronized List<AccessMonth> months() {
        List<LoggedEntry> unseen;
        do {
            unseen = log.from(numbers.counted(), MOST);
            unseen.forEach(entry -> numbers.count(seal.open(entry)));
        } while (unseen.size() == MOST);
        return numbers.newestFirst();
    }

    @Override
    public void erased(MemberId member, String client) {
        write(member, clock.instant(), false, AccessEntry.erased(client));
    }

    @Override
    public boolean tellsErasureAlone(MemberId member, Instant since) {
        List<EntrySeal.Open> told =
                keys.pseudonym(member).map(own -> log.newest(own, Long.MAX_VALUE, MOST)).orElse(List.of()).stream()
                        .map(seal::open)
                        .toList();
        return !told.isEmpty()
                && told.stream()
                        .allMatch(entry -> entry.outcome() == AccessOutcome.ERASED
                                && !entry.at().isBefore(since))
                && !grants.areLeftOf(member);
    }

    @Override
    public Optional<LogComparison> lastComparison() {
        return watch.last();
    }

    @Override
    public List<String> findings() {
        return log.findings();
    }

    private AccessSeen seen(LoggedEntry logged, MemberKey key) {
        EntrySeal.Open open = seal.open(logged);
        return seal.content(logged, key)
                .map(entry -> new AccessSeen(
                        open.at(),
                        open.refused(),
                        entry.role(),
                        entry.purpose(),
                        entry.words(),
                        entry.fields(),
                        entry.until(),
                        entry.emergency(),
                        entry.approvedByRole(),
                        entry.outcome(),
                        entry.attempt()))
                .orElseGet(() -> new AccessSeen(
                        open.at(),
                        open.refused(),
                        "staff",
                        null,
                        CHANGED,
                        Set.of(),
                        null,
                        open.emergency(),
                        null,
                        open.outcome(),
                        null));
    }

    private AuditedAccess audited(LoggedEntry logged, Optional<MemberKey> key) {
        EntrySeal.Open open = seal.open(logged);
        return key.flatMap(known -> seal.content(logged, known))
                .map(entry -> new AuditedAccess(
                        logged.position(),
                        open.at(),
                        open.refused(),
                        true,
                        entry.purpose(),
                        entry.fields(),
                        entry.until(),
                        entry.emergency(),
                        entry.approvedByRole(),
                        entry.outcome()))
                .orElseGet(() -> new AuditedAccess(
                        logged.position(),
                        open.at(),
                        open.refused(),
                        false,
                        null,
                        Set.of(),
                        null,
                        open.emergency(),
                        null,
                        open.outcome()));
    }
}
