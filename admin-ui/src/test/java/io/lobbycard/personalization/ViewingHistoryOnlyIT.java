package io.lobbycard.personalization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import io.lobbycard.testing.TestTokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Whatever a device, a browser, a network or an identity provider says of a member, the same viewings bring the same
 * pictures. Values are drawn with seed 53; the assertions do not depend on chance, as the draw of a member's period is
 * fixed.
 */
@InServer
@RunAsClient
class ViewingHistoryOnlyIT {

    private static final int TRIALS = 60;

    private static final List<String> HEADERS = List.of(
            "User-Agent",
            "Accept-Language",
            "X-Forwarded-For",
            "Forwarded",
            "Sec-CH-UA",
            "Sec-CH-UA-Platform",
            "Sec-CH-UA-Mobile",
            "Sec-CH-Prefers-Color-Scheme",
            "Viewport-Width",
            "DNT",
            "Sec-GPC",
            "Referer",
            "CF-IPCountry",
            "X-Country",
            "X-Device",
            "X-Ethnicity",
            "X-Age",
            "X-Plan",
            "Cookie");

    private static final List<String> VALUES = List.of(
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)",
            "Roku/DVP-14.0",
            "de-AT,de;q=0.9",
            "yo-NG",
            "203.0.113.7",
            "for=198.51.100.17;proto=https",
            "\"Android\"",
            "?1",
            "dark",
            "320",
            "US",
            "ethnicity=any; age=17; plan=basic",
            "https://example.org/search?q=black+cinema");

    /** What an identity provider may tell of somebody, with values of which each trial draws one. */
    private static final List<Map.Entry<String, List<?>>> CLAIMS = List.of(
            Map.entry("given_name", List.of("Anna", "Lakisha", "Mohammed", "Yuki")),
            Map.entry("family_name", List.of("Washington", "Nguyen", "Schmidt")),
            Map.entry("gender", List.of("female", "male", "nonbinary")),
            Map.entry("birthdate", List.of("1946-06-14", "1984-02-29", "2012-10-01")),
            Map.entry("age", List.of(12, 42, 80)),
            Map.entry("locale", List.of("de-AT", "yo-NG", "ja-JP")),
            Map.entry("zoneinfo", List.of("Africa/Lagos", "America/Chicago", "Asia/Tokyo")),
            Map.entry("address", List.of(Map.of("country", "US", "postal_code", "60619"), Map.of("country", "SE"))),
            Map.entry("email", List.of("someone@example.org", "jemand@example.at")),
            Map.entry("ethnicity", List.of("any", "other")),
            Map.entry("religion", List.of("any", "none")),
            Map.entry("plan", List.of("basic", "premium")),
            Map.entry("device", List.of("tv", "phone")),
            Map.entry("kids", List.of(true, false)),
            Map.entry("segments", List.of(List.of("urban", "high-income"), List.of())));

    @Test
    void whatATokenSaysOfTheMemberChangesNoPicture() {
        List<String> before = chosen(Rest.as("uma-fan"));
        Random random = new Random(53);

        for (int trial = 0; trial < TRIALS; trial++) {
            Map<String, Object> told = new HashMap<>();
            CLAIMS.forEach(claim -> told.put(
                    claim.getKey(),
                    claim.getValue().get(random.nextInt(claim.getValue().size()))));
            String token = TestTokens.telling(told, "uma-fan", "member");

            assertEquals(before, chosen(Rest.bearing(token)), told::toString);
        }
    }

    @Test
    void whatARequestSaysOfTheMemberChangesNoPicture() {
        List<String> before = chosen(Rest.as("uma-fan"));
        Random random = new Random(53);

        for (int trial = 0; trial < TRIALS; trial++) {
            Rest dressed = Rest.as("uma-fan");
            List<String> said = new ArrayList<>();
            for (String header : HEADERS) {
                if (random.nextInt(3) == 0) {
                    String value = VALUES.get(random.nextInt(VALUES.size()));
                    dressed = dressed.with(header, value);
                    said.add(header + ": " + value);
                }
            }

            assertEquals(before, chosen(dressed), said::toString);
        }
    }

    private static List<String> chosen(Rest member) {
        List<String> titles = new ArrayList<>();
        Rest.as("client")
                .get("/api/v1/titles")
                .json()
                .at("/items")
                .forEach(title -> titles.add(title.at("/id").asString()));
        String body = titles.stream()
                .map(title -> "\"" + title + "\"")
                .collect(Collectors.joining(",", "{\"titles\":[", "]}"));
        Answer page = member.post("/api/v1/members/me/artwork", body);
        assertEquals(200, page.status(), page::body);
        List<String> chosen = new ArrayList<>();
        for (JsonNode choice : page.json().at("/choices")) {
            chosen.add(
                    choice.at("/title").asString() + " " + choice.at("/artwork").asString() + " "
                            + choice.at("/mode").asString() + " "
                            + choice.at("/propensity").asDouble());
        }
        return chosen;
    }
}
