package io.lobbycard.transparency.release;

import static io.lobbycard.transparency.release.GateOverHttp.ANALYST;
import static io.lobbycard.transparency.release.GateOverHttp.RELEASES;
import static io.lobbycard.transparency.release.GateOverHttp.TEXT;
import static io.lobbycard.transparency.release.GateOverHttp.refusals;
import static io.lobbycard.transparency.release.GateOverHttp.spent;
import static io.lobbycard.transparency.release.GateOverHttp.wish;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What cannot be asked, in any wording and by anybody. */
@InServer
@RunAsClient
class ReleaseRefusalsIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "streak | 2020-03 | {title} was watched by {members} members in {period}. | form",
                "members-watched | 2020-W12 | {title} was watched by {members} members in {period}. | period",
                "members-watched | 2999-01 | {title} was watched by {members} members in {period}. | period",
                "members-watched | 2020-03 | 53 members watched {title} for 18 days: {members} | wording",
                "members-watched | 2020-03 | {title} was watched over and over by {members} members. | wording",
                "members-watched | 2020-03 | {members} members watched {title} hour on hour in {period}. | wording",
                "members-watched | 2020-03 | Who hurt you, {members} members? | wording"
            })
    void whatCannotBeAskedIsRefusedFreeOfChargeAndCounted(String form, String period, String text, String reason) {
        double spent = spent();
        long before = refusals(reason);

        Answer refused = ANALYST.post(RELEASES, wish(form, period, text));

        assertEquals(422, refused.status(), refused::body);
        assertEquals(before + 1, refusals(reason));
        assertEquals(spent, spent());
    }

    /** Whoever asks in words of their own is told which there are, and where anybody can read them. */
    @Test
    void theRefusalOfAWordingListsTheSentencesThatAreOffered() {
        Answer refused = ANALYST.post(RELEASES, wish("members-watched", "2020-03", "{members}!"));
        JsonNode forms = Rest.anonymous().get(RELEASES + "/forms").json();

        assertEquals("/text", refused.json().at("/violations/0/pointer").asString(), refused::body);
        assertEquals("members-watched", forms.at("/0/form").asString());
        forms.at("/0/texts").forEach(text -> assertTrue(refused.body().contains(text.asString()), refused::body));
    }

    @Test
    void anUnknownFieldIsRefusedAndCounted() {
        long before = refusals("form");
        String streak = wish("members-watched", "2020-03", TEXT).replace("{\"form\"", "{\"daysInARow\":18,\"form\"");

        for (String body : List.of(streak, "{}", "[]")) {
            assertEquals(400, ANALYST.post(RELEASES, body).status(), body);
        }

        assertEquals(before + 3, refusals("form"));
    }

    @Test
    void whoIsNoPrivacyOfficerAndTriesToDecideIsCounted() {
        long before = refusals("second-person");

        assertEquals(403, ANALYST.post(RELEASES + "/1/approval", "").status());
        assertEquals(403, Rest.as("editor").post(RELEASES + "/1/refusal", "{}").status());

        assertEquals(before + 2, refusals("second-person"));
    }

    @Test
    void onlyAnalystsAsk() {
        for (String account : List.of("editor", "support", "privacy", "uma-fan", "client")) {
            assertEquals(
                    403,
                    Rest.as(account)
                            .post(RELEASES, wish("members-watched", "2020-01", TEXT))
                            .status());
        }
        assertEquals(
                401,
                Rest.anonymous()
                        .post(RELEASES, wish("members-watched", "2020-01", TEXT))
                        .status());
    }
}
