package io.lobbycard.personalization.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.personalization.Demo;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Snapshots;
import io.lobbycard.personalization.choosing.Replays;
import io.lobbycard.personalization.history.RecordedHistories;
import io.lobbycard.personalization.members.MemberState;
import io.lobbycard.personalization.reports.ImpressionLog;
import io.lobbycard.personalization.snapshots.LoadedSnapshot;
import io.lobbycard.personalization.snapshots.SnapshotStore;
import io.lobbycard.testing.InServer;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A day on which more snapshots served than memory keeps. */
@InServer
class ManySnapshotsIT {

    private static final String NAME = "many-snapshots-";
    private static final int SNAPSHOTS = 6;
    private static final int MEMBERS = 4 * SNAPSHOTS;

    private final LocalDate day = LocalDate.now(ZoneOffset.UTC);

    @Inject
    Audience audience;

    @Inject
    LearnedToday learned;

    @Inject
    Snapshots snapshots;

    @Inject
    ImpressionLog log;

    @Inject
    RecordedHistories histories;

    @Inject
    SnapshotStore store;

    @Inject
    Replays replays;

    @AfterEach
    void forget() throws Exception {
        learned.forget(day);
    }

    @Test
    void eachOfThemIsReadOnceForAllMembers() throws Exception {
        learned.learn();
        long before = learned.outcomes(day);
        List<MemberId> members = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            members.add(audience.member(NAME + i));
        }
        for (int snapshot = 0; snapshot < SNAPSHOTS; snapshot++) {
            snapshots.publishNow("test", "One of many.");
            for (int i = snapshot; i < MEMBERS; i += SNAPSHOTS) {
                audience.seesAndPlays(members.get(i), Demo.PULP_FICTION);
            }
        }

        Counting counting = new Counting(log, histories, store, replays);
        learned.learn(counting);

        assertEquals(before + MEMBERS, learned.outcomes(day));
        assertEquals(MEMBERS, counting.outcomes);
        assertEquals(SNAPSHOTS, counting.read.size(), "snapshots were read again");
    }

    /** Counts the snapshots that these members' outcomes are of, one that was read again as another one. */
    @Vetoed
    static final class Counting extends MemberOutcomes {

        final Set<LoadedSnapshot> read = Collections.newSetFromMap(new IdentityHashMap<>());
        int outcomes;

        Counting(ImpressionLog log, RecordedHistories histories, SnapshotStore snapshots, Replays replays) {
            super(log, histories, snapshots, replays, Duration.ofHours(24));
        }

        @Override
        List<Dated> readOnce(MemberState member, LoadedSnapshot snapshot, Span span) {
            List<Dated> found = super.readOnce(member, snapshot, span);
            if (member.id().value().contains(NAME)) {
                found.forEach(each -> read.add(each.snapshot()));
                outcomes += found.size();
            }
            return found;
        }
    }
}
