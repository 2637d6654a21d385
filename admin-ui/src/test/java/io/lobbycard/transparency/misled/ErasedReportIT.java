package io.lobbycard.transparency.misled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkReviews;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Controls;
import io.lobbycard.personalization.Demo;
import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Members;
import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.RunningStatements;
import io.lobbycard.transparency.MisledReport;
import io.lobbycard.transparency.MisledReports;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What a member said of a picture does not outlast an erasure that came between. */
@InServer
class ErasedReportIT {

    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final String ERASED = "update personalization_member set control_revision = control_revision + 1,"
            + " erased_controls = control_revision where id = ?";
    private static final String WAITING = "%personalization_member %share mode";
    private static final String ANSWERED = "update transparency_misled_report set waiting = null, outcome = 'KEPT',"
            + " answer = 'It is in the film.', answered_by = 'another', answered_at = now() where id = ?";
    private static final String ANSWERING = "%transparency_misled_report%for update";

    @Inject
    ReportRows rows;

    @Inject
    MisledReports desk;

    @Inject
    Controls controls;

    @Inject
    Histories histories;

    @Inject
    Members members;

    @Inject
    Catalog catalog;

    @Inject
    ArtworkReviews reviews;

    @Inject
    ManagedExecutorService executor;

    @Inject
    DataSource database;

    @Test
    void wordsThatWereSaidBeforeAnErasureAreNotKeptAfterIt() {
        MemberId member = member("reports-and-erases");
        int mark = histories.erasureMark(member);
        assertEquals("Said before.", add(member, mark, "Said before."));

        histories.erase(member);
        ProblemException refused =
                assertThrows(ProblemException.class, () -> add(member, mark, "Said before as well."));

        assertEquals(409, refused.problem().status());
        assertEquals(List.of(), rows.of(member));
        int now = histories.erasureMark(member);
        assertEquals("Said after.", add(member, now, "Said after."));
        assertEquals(1, rows.of(member).size());
    }

    /** The page that shows the first answer was put together before the second one came. */
    @Test
    void onlyAnswersThatWereShownAreTakenForRead() {
        MemberId member = member("reads-one-of-two-answers");
        List<Artwork> pictures = catalog.artworks(new TitleId(Demo.PULP_FICTION));
        MisledReport shown = desk.report(member, pictures.get(0).id(), "The first.");
        MisledReport later = desk.report(member, pictures.get(1).id(), "The second.");
        desk.answer(shown.id(), "reviewer", MisledReport.Outcome.KEPT, "It is in the film.");
        desk.read(member, Set.of(shown.id(), later.id()));
        desk.answer(later.id(), "reviewer", MisledReport.Outcome.KEPT, "So is this.");

        desk.read(member, Set.of(shown.id()));
        assertEquals(1, desk.unread(member));
        desk.read(member("reads-what-is-not-theirs"), Set.of(later.id()));
        assertEquals(1, desk.unread(member));
        desk.read(member, Set.of(later.id()));
        assertEquals(0, desk.unread(member));
    }

    @Test
    void aReportWaitsForAnErasureThatIsUnderWayAndKeepsNothing() throws Exception {
        MemberId member = member("reports-while-erasing");
        int mark = histories.erasureMark(member);
        Future<String> report;
        try (Connection erasing = database.getConnection()) {
            erasing.setAutoCommit(false);
            try (PreparedStatement statement = erasing.prepareStatement(ERASED)) {
                statement.setString(1, member.value());
                assertEquals(1, statement.executeUpdate());
            }
            report = executor.submit(() -> add(member, mark, "Said meanwhile."));
            Eventually.holds(
                    "the report waits for the member's row",
                    PATIENCE,
                    () -> RunningStatements.count(database, WAITING) > 0);
            erasing.commit();
        }

        ExecutionException refused = assertThrows(ExecutionException.class, () -> report.get(1, TimeUnit.MINUTES));

        assertEquals(
                409,
                assertInstanceOf(ProblemException.class, refused.getCause())
                        .problem()
                        .status());
        assertEquals(List.of(), rows.of(member));
    }

    @Test
    void aPictureIsNotHiddenForAReportThatAnErasureHasOvertaken() {
        MemberId member = member("hides-and-erases");
        ArtworkId picture =
                catalog.artworks(new TitleId(Demo.PULP_FICTION)).getFirst().id();
        int mark = histories.erasureMark(member);
        controls.refuseFor(member, picture, mark);
        assertEquals(Set.of(picture), controls.of(member).refusedArtworks());

        histories.erase(member);
        ProblemException refused =
                assertThrows(ProblemException.class, () -> controls.refuseFor(member, picture, mark));

        assertEquals(409, refused.problem().status());
        assertEquals(Set.of(), controls.of(member).refusedArtworks(), "hidden, and nothing says why");
    }

    @Test
    void aReportThatAnErasureOvertakesHidesNothing() {
        MemberId member = member("reports-and-is-overtaken");
        ArtworkId picture =
                catalog.artworks(new TitleId(Demo.PULP_FICTION)).getFirst().id();
        MisledReports overtaken = new ReportDesk(
                rows, controls, erasingOnceMarked(), catalog, reviews, Duration.ofDays(7), Clock.systemUTC());

        ProblemException refused =
                assertThrows(ProblemException.class, () -> overtaken.report(member, picture, "Said meanwhile."));

        assertEquals(409, refused.problem().status());
        assertEquals(Set.of(), controls.of(member).refusedArtworks());
        assertEquals(List.of(), rows.of(member));
    }

    /** The member erases just after the report has looked how often they have. */
    private Histories erasingOnceMarked() {
        return (Histories) Proxy.newProxyInstance(
                Histories.class.getClassLoader(), new Class<?>[] {Histories.class}, (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(histories, arguments);
                        if (method.getName().equals("erasureMark")) {
                            histories.erase((MemberId) arguments[0]);
                        }
                        return answer;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    /** A picture that another reviewer has just kept is not withheld behind their back. */
    @Test
    void ofTwoAnswersAtOnceTheSecondDoesNothing() throws Exception {
        MemberId member = member("is-answered-twice");
        ArtworkId picture =
                catalog.artworks(new TitleId(Demo.PULP_FICTION)).getFirst().id();
        MisledReport report = desk.report(member, picture, "Two look at it.");
        Future<MisledReport> second;
        try (Connection first = database.getConnection()) {
            first.setAutoCommit(false);
            try (PreparedStatement statement = first.prepareStatement(ANSWERED)) {
                statement.setLong(1, report.id());
                assertEquals(1, statement.executeUpdate());
            }
            second = executor.submit(
                    () -> desk.answer(report.id(), "reviewer", MisledReport.Outcome.WITHDRAWN, "It is not in it."));
            Eventually.holds(
                    "the second answer waits for the first",
                    PATIENCE,
                    () -> RunningStatements.count(database, ANSWERING) > 0);
            first.commit();
        }

        ExecutionException refused = assertThrows(ExecutionException.class, () -> second.get(1, TimeUnit.MINUTES));

        assertEquals(
                409,
                assertInstanceOf(ProblemException.class, refused.getCause())
                        .problem()
                        .status());
        assertEquals(ArtworkStatus.LIVE, catalog.artwork(picture).orElseThrow().status());
    }

    private String add(MemberId member, int mark, String words) {
        Artwork artwork = catalog.artworks(new TitleId(Demo.PULP_FICTION)).getFirst();
        Instant now = Instant.now();
        MisledReport report = rows.add(member, artwork, words, now, now.plusSeconds(60), mark);
        return report.words();
    }

    private MemberId member(String id) {
        MemberId member = new MemberId(id);
        members.register(member);
        return member;
    }
}
