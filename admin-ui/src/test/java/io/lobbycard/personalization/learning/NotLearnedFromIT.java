package io.lobbycard.personalization.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.Demo;
import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.ImpressionId;
import io.lobbycard.personalization.ImpressionReport;
import io.lobbycard.personalization.Impressions;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Members;
import io.lobbycard.personalization.Recorded;
import io.lobbycard.personalization.members.MemberRegister;
import io.lobbycard.personalization.snapshots.SnapshotStore;
import io.lobbycard.testing.InServer;
import io.lobbycard.transparency.AuditLabels;
import io.lobbycard.transparency.Representation;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@InServer
class NotLearnedFromIT {

    private static final String AUDITOR = "auditor";
    private static final String GROUP = "first-names-with-two-t";
    private static final Duration AN_HOUR = Duration.ofHours(1);

    @Inject
    MemberOutcomes outcomes;

    @Inject
    SnapshotStore snapshots;

    @Inject
    MemberRegister register;

    @Inject
    Members members;

    @Inject
    Histories histories;

    @Inject
    Choices choices;

    @Inject
    Representation representation;

    @Inject
    AuditLabels labels;

    @Inject
    Impressions impressions;

    @Test
    void picturesChosenBeforeAnErasureAreNotLearnedFrom() {
        MemberId member = new MemberId("reporting-late");
        members.register(member);
        String before = token(member);
        report(member, "before", before);
        assertEquals(1, learned(member));

        histories.erase(member);
        assertEquals(new Recorded(0, 0, 1), record(member, "late", before), "stored although its choice was erased");
        assertEquals(0, learned(member));

        report(member, "after", token(member));
        assertEquals(1, learned(member));
    }

    @Test
    void picturesChosenByAStatedWordAreNotLearnedFrom() {
        MemberId member = new MemberId("saying-who-they-are");
        members.register(member);
        labels.importCsv(AUDITOR, "person,group,source\nmatt-damon," + GROUP + ",The letters of a first name\n");
        try {
            representation.choose(member, GROUP);
        } finally {
            labels.remove(AUDITOR, GROUP);
        }
        report(member, "stated", token(member));
        assertEquals(0, learned(member));

        representation.end(member);
        report(member, "unstated", token(member, Demo.GOOD_WILL_HUNTING));
        assertEquals(1, learned(member));
    }

    private String token(MemberId member) {
        return token(member, Demo.PULP_FICTION);
    }

    private String token(MemberId member, String title) {
        List<TitleId> page = List.of(new TitleId(title));
        return Objects.requireNonNull(
                choices.choose(member, page).choices().getFirst().token());
    }

    private void report(MemberId member, String id, String token) {
        assertEquals(1, record(member, id, token).stored());
    }

    private Recorded record(MemberId member, String id, String token) {
        return impressions.record(
                List.of(new ImpressionReport(new ImpressionId(member + "-" + id), token, Instant.now())));
    }

    private int learned(MemberId member) {
        Instant now = Instant.now();
        Span lately = new Span(now.minus(AN_HOUR), now.plus(AN_HOUR), now.plus(AN_HOUR), Duration.ofHours(24));
        return outcomes.readOnce(
                        register.stateOf(member),
                        snapshots.serving().orElseThrow().snapshot(),
                        lately)
                .size();
    }
}
