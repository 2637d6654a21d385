package io.lobbycard.transparency.release;

import static io.lobbycard.transparency.release.GateOverHttp.ANALYST;
import static io.lobbycard.transparency.release.GateOverHttp.RELEASES;
import static io.lobbycard.transparency.release.GateOverHttp.TEXT;
import static io.lobbycard.transparency.release.GateOverHttp.refusals;
import static io.lobbycard.transparency.release.GateOverHttp.spent;
import static io.lobbycard.transparency.release.GateOverHttp.wish;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be asked, in any wording and by anybody. */
@InServer
@RunAsClient
class ReleaseRefusalsIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "streak | 2020-03 | {members} | form",
                "members-watched | 2020-W12 | {members} | period",
                "members-watched | 2999-01 | {members} | period",
                "members-watched | 2020-03 | 53 members watched {title} for 18 days: {members} | wording",
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
