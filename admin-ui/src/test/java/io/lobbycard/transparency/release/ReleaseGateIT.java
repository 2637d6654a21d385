package io.lobbycard.transparency.release;

import static io.lobbycard.transparency.release.GateOverHttp.ANALYST;
import static io.lobbycard.transparency.release.GateOverHttp.PRIVACY;
import static io.lobbycard.transparency.release.GateOverHttp.RELEASES;
import static io.lobbycard.transparency.release.GateOverHttp.TEXT;
import static io.lobbycard.transparency.release.GateOverHttp.TITLE;
import static io.lobbycard.transparency.release.GateOverHttp.asked;
import static io.lobbycard.transparency.release.GateOverHttp.budget;
import static io.lobbycard.transparency.release.GateOverHttp.listed;
import static io.lobbycard.transparency.release.GateOverHttp.published;
import static io.lobbycard.transparency.release.GateOverHttp.spent;
import static io.lobbycard.transparency.release.GateOverHttp.turnedDown;
import static io.lobbycard.transparency.release.GateOverHttp.wish;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Aggregates;
import io.lobbycard.personalization.TakeTotals;
import io.lobbycard.personalization.ViewingTotals;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import io.lobbycard.testing.TestTokens;
import io.lobbycard.transparency.Release;
import io.lobbycard.transparency.Releases;
import io.lobbycard.transparency.release.ledger.Charge;
import io.lobbycard.transparency.release.ledger.Cost;
import io.lobbycard.transparency.release.ledger.Ledger;
import io.lobbycard.transparency.release.questions.Question;
import io.lobbycard.transparency.release.questions.QuestionForm;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** Asks, as an analyst would, about a crowd that watched Good Will Hunting in January and February of 2020. */
@InServer
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReleaseGateIT {

    private static final int MEMBERS = 1_500;
    private static final String HOURS =
            "Members watched {title} for {hours} hours in {period}, with at most ten hours of each member counted.";
    private static final String HOURS_REWORDED =
            "In {period}, {title} was watched for {hours} hours, with at most ten hours of each member counted.";
    private static final String SHARE =
            "Of the members who watched {title} in {period}, {share} watched it for at least nine tenths of its length.";

    private static final List<String> CROWD = List.of("""
            insert into personalization_member (id, tag, joined, received)
            select concat('crowd-', seq), 7000000 + seq, '2020-01-01', 2 from seq_1_to_1500""", """
            insert into personalization_viewing
                (member, seq, id, title, started_at, watched_seconds, received_at, led_by)
            select number, 1, 'january', 'good-will-hunting-1997', '2020-01-31 23:59:59.999', 7500, now(), 'picture'
            from personalization_member where id like 'crowd-%'""", """
            insert into personalization_viewing
                (member, seq, id, title, started_at, watched_seconds, received_at)
            select number, 2, 'february', 'good-will-hunting-1997', '2020-02-01', if(number % 2, 600, 86000), now()
            from personalization_member where id like 'crowd-%'""", """
            insert into personalization_impression
                (member, id, at, received_at, title, artwork, mode, propensity, snapshot, watermark, as_of,
                 control_revision, withdrawal_revision, period)
            select number, 'seen', '2020-01-15', now(), 'good-will-hunting-1997', if(number % 3, 'picture', 'other'),
                'personalised', 1, 1, 0, 0, 0, 0, 0
            from personalization_member where id like 'crowd-%'""");

    @Inject
    Aggregates aggregates;

    @Inject
    DataSource database;

    @Inject
    Releases releases;

    @Inject
    Ledger ledger;

    @Inject
    GateSettings settings;

    /** Comes first: what the others ask about. */
    @Test
    @Order(1)
    void sumsAreCutForEachMemberAndEndWithTheMonth() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String part : CROWD) {
                assertEquals(MEMBERS, statement.executeUpdate(part));
            }
        }
        TitleId title = new TitleId(TITLE);
        YearMonth january = YearMonth.of(2020, 1);
        YearMonth february = YearMonth.of(2020, 2);

        assertEquals(
                new ViewingTotals(MEMBERS, 125L * MEMBERS, MEMBERS),
                aggregates.viewingsOf(title, january, january, 600, 125));
        assertEquals(
                new ViewingTotals(MEMBERS, 305L * MEMBERS, MEMBERS / 2),
                aggregates.viewingsOf(title, february, february, 600, 60));
        assertEquals(Map.of(title, (long) MEMBERS), aggregates.membersByTitle(january, february, 5));
        assertEquals(
                Map.of(
                        new ArtworkId("picture"), new TakeTotals(1_000, 1_000),
                        new ArtworkId("other"), new TakeTotals(500, 0)),
                aggregates.takesByArtwork(title, january, january));
        assertEquals(
                new ViewingTotals(0, 0, 0),
                aggregates.viewingsOf(title, YearMonth.of(2020, 3), february.plusMonths(1), 600, 60));
    }

    @Test
    @Order(2)
    @RunAsClient
    void aFigureIsPublicWhenASecondPersonHasApprovedIt() {
        JsonNode asked = asked("members-watched", "2020-01", TEXT);
        double figure = asked.at("/figures/0/value").asDouble();
        assertEquals(MEMBERS, figure, 60, "six standard deviations of 10");
        assertTrue(asked.at("/figures/0/low").asDouble() < figure);
        String id = asked.at("/id").asString();
        assertFalse(published().contains("\"" + id + "\""));

        assertEquals(200, PRIVACY.post(RELEASES + "/" + id + "/approval", "").status());

        JsonNode first = Rest.anonymous().get(RELEASES + "/public").json().at("/items/0");
        assertEquals(id, first.at("/id").asString());
        assertTrue(first.at("/text").asString().startsWith("Good Will Hunting was watched by "));
        assertFalse(published().contains("analyst\"") && published().contains("\"privacy\""));
        Answer csv = Rest.anonymous().with("Accept", "text/csv").get(RELEASES + "/public");
        assertTrue(csv.header("Content-Type").startsWith("text/csv"));
        assertTrue(
                csv.body().startsWith("release,question,about,name,measure,value,low,high,decided_at,text"), csv::body);
        assertTrue(csv.body().contains("members-watched:" + TITLE + ":2020-01"), csv::body);
        assertEquals(csv.body(), Rest.anonymous().get(RELEASES + "/public.csv").body());
        assertTrue(Rest.anonymous().get("/figures").body().contains("Good Will Hunting was watched by "));
    }

    @Test
    @Order(2)
    @RunAsClient
    void aRepeatGivesTheSameFigureAndCostsNothing() {
        JsonNode first = asked("hours-watched", "2020-02", HOURS);
        double spent = spent();

        JsonNode again = asked("hours-watched", "2020-02", HOURS);
        JsonNode reworded = asked("hours-watched", "2020-02", HOURS_REWORDED);

        assertEquals(first, again);
        assertEquals(first.at("/figures"), reworded.at("/figures"));
        assertEquals(spent, spent());
    }

    @Test
    @Order(2)
    @RunAsClient
    void nobodyApprovesTheirOwnFigure() {
        Rest both = Rest.bearing(TestTokens.of("both", "analyst", "privacy-officer"));
        String id = both.post(RELEASES, wish("completion-share", "2020-01", SHARE))
                .json()
                .at("/id")
                .asString();

        assertEquals(403, both.post(RELEASES + "/" + id + "/approval", "").status());
        assertEquals(403, ANALYST.post(RELEASES + "/" + id + "/approval", "").status());
        for (String why : List.of("", " ", "x".repeat(501))) {
            assertEquals(422, turnedDown(id, why).status(), why);
        }
        assertEquals(400, PRIVACY.post(RELEASES + "/" + id + "/refusal", "[]").status());
        assertTrue(listed("pending").contains("\"" + id + "\""));
        assertEquals(200, turnedDown(id, "Not of interest.").status());
        assertTrue(listed("turned-down").contains("\"" + id + "\""));
        assertEquals(400, PRIVACY.get(RELEASES + "?state=TURNED_DOWN").status());
        assertEquals(409, PRIVACY.post(RELEASES + "/" + id + "/approval", "").status());
    }

    /** A crowd too small is found out with noise: refused, paid for, and written down. */
    @Test
    @Order(2)
    @RunAsClient
    void aTitleWithFewViewersIsRefusedAfterItWasPaidFor() {
        double spent = spent();
        JsonNode before = budget();

        Answer refused = ANALYST.post(RELEASES, wish("members-watched", "2020-12", TEXT));

        assertEquals(409, refused.status(), refused::body);
        assertTrue(refused.body().contains("1,000 of them"), refused::body);
        assertEquals(
                before.at("/questions").asInt() + 1, budget().at("/questions").asInt());
        assertEquals(before.at("/answered").asInt(), budget().at("/answered").asInt());
        assertTrue(Rest.anonymous().get("/figures").body().contains("<th scope=\"row\">2020</th>"));
        assertTrue(refused.body().contains("Too few members"));
        assertTrue(spent() > spent);
        double afterwards = spent();
        assertEquals(
                409,
                ANALYST.post(RELEASES, wish("members-watched", "2020-12", TEXT)).status());
        assertEquals(afterwards, spent());
    }

    /** The server dies after the payment and before the answer: whoever asks again gets the answer and pays nothing. */
    @Test
    @Order(2)
    void whatWasPaidForBeforeACrashIsAnsweredAfterIt() {
        Question question = QuestionForm.question("completion-share", TITLE, "2020-02");
        Charge paid = ledger.charge(question, settings.costOf(question), settings.limit(), "analyst");
        Cost spent = ledger.spent(2020);

        Release release = releases.ask("analyst", "completion-share", TITLE, "2020-02", null);

        assertEquals(2, release.figures().size());
        assertEquals(spent, ledger.spent(2020));
        assertTrue(ledger.charges(2020).contains(paid));
    }
}
