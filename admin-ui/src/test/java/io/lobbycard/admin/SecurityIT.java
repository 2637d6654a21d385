package io.lobbycard.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import io.lobbycard.testing.TestTokens;
import java.net.http.HttpRequest.BodyPublishers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InServer
@RunAsClient
class SecurityIT {

    private static final String TITLES = "/api/v1/titles";
    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void nobodyIsAskedToSignIn() {
        Answer answer = Rest.anonymous().get(TITLES);

        assertEquals(401, answer.status());
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertEquals("Bearer", answer.header("WWW-Authenticate"));
        assertEquals(401, answer.json().get("status").asInt());
    }

    @Test
    void aBearerTokenOfOurIssuerIsBelieved() {
        Answer answer = Rest.bearing(TestTokens.of("romance-fan", "member")).get(TITLES);

        assertEquals(200, answer.status());
        assertEquals("", answer.header("Set-Cookie"));
        assertEquals("no-store", answer.header("Cache-Control"));
    }

    @Test
    void otherBearerTokensAreNot() {
        assertEquals(401, statusOf(TestTokens.expired("romance-fan", "member")));
        assertEquals(401, statusOf(TestTokens.ofAnotherIssuer("romance-fan", "member")));
        assertEquals(401, statusOf(TestTokens.withAnotherKey("romance-fan", "member")));
        assertEquals(401, statusOf("eyJhbGciOiJub25lIn0.eyJ1cG4iOiJyb21hbmNlLWZhbiJ9."));
        assertEquals(401, statusOf("nonsense"));
    }

    @Test
    void aRoleThatWeDoNotHaveOpensNothing() {
        assertEquals(403, statusOf(TestTokens.of("romance-fan", "administrator")));
    }

    @Test
    void demoAccountsSignInByNameAndPassword() {
        assertEquals(200, Rest.as("uma-fan").get(TITLES).status());
        assertEquals(403, Rest.as("uma-fan").put(TITLES + "/x", "{}").status());
    }

    @Test
    void theLoginPageGivesACookieThatScriptsAndOtherSitesDoNotGet() {
        Answer login = signIn("romance-fan", "romance-fan", "/me");
        String cookie = login.header("Set-Cookie");

        assertEquals(303, login.status());
        assertEquals("/me", login.header("Location"));
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
        assertEquals(
                200,
                Rest.anonymous()
                        .with("Cookie", nameAndValue(cookie))
                        .get(TITLES)
                        .status());
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() {
        Answer wrong = signIn("romance-fan", "wrong", "/");
        Answer unknown = signIn("nobody-of-this-name", "wrong", "/");

        assertEquals(303, wrong.status());
        assertEquals("/login?failed&next=%2F", wrong.header("Location"));
        assertEquals(wrong.header("Location"), unknown.header("Location"));
        assertEquals("", wrong.header("Set-Cookie"));
    }

    @Test
    void aFormThatIsTooLongIsRefusedBeforeItIsRead() {
        Answer refused = Rest.anonymous()
                .with("Content-Type", FORM)
                .send("POST", "/login", BodyPublishers.ofString("password=x&username=" + "a".repeat(300_000)));

        assertEquals(413, refused.status());
        assertTrue(refused.body().contains("That was too much at once"), refused::body);
    }

    @Test
    void aFormOfTooManyFieldsIsRefusedWithAPage() {
        String cookie = nameAndValue(signIn("uma-fan", "uma-fan", "/").header("Set-Cookie"));
        String form = "do=leave-out" + "&viewing=v".repeat(10_001);

        Answer refused = Rest.anonymous()
                .with("Cookie", cookie)
                .with("Content-Type", FORM)
                .send("POST", "/me/viewings", BodyPublishers.ofString(form));

        assertEquals(413, refused.status(), refused::body);
        assertTrue(refused.body().contains("That was too much at once"), refused::body);
    }

    @Test
    void nobodyIsSentToAnotherSiteAfterSigningIn() {
        assertEquals("/", signIn("romance-fan", "romance-fan", "//evil.example").header("Location"));
    }

    @Test
    void aWriteThatAnotherSiteMadeTheBrowserSendIsRefused() {
        Rest browser = Rest.anonymous()
                .with("Cookie", nameAndValue(signIn("editor", "editor", "/").header("Set-Cookie")));

        assertEquals(
                403,
                browser.with("Sec-Fetch-Site", "cross-site")
                        .put(TITLES + "/x", "{}")
                        .status());
        assertEquals(
                403,
                browser.with("Origin", "https://evil.example")
                        .put(TITLES + "/x", "{}")
                        .status());
        assertFalse(browser.with("Sec-Fetch-Site", "same-origin")
                        .put(TITLES + "/x", "{}")
                        .status()
                == 403);
    }

    @Test
    void theAdminUiIsForStaff() {
        assertEquals(302, Rest.anonymous().get("/admin/").status());
        assertEquals(
                "/login?next=%2Fadmin%2F", path(Rest.anonymous().get("/admin/").header("Location")));
        String member = nameAndValue(signIn("romance-fan", "romance-fan", "/").header("Set-Cookie"));
        assertEquals(403, Rest.anonymous().with("Cookie", member).get("/admin/").status());
    }

    @Test
    void homeAsksWhoHasComeAndIsReachedAfterwards() {
        Answer asked = Rest.anonymous().get("/");
        assertEquals("/login?next=%2F", path(asked.header("Location")));
        assertEquals("nosniff", asked.header("X-Content-Type-Options"));

        Answer home = as("romance-fan").get("/");
        assertEquals(200, home.status());
        assertTrue(home.body().contains("Good Will Hunting"));
        assertEquals("/admin", path(as("editor").get("/").header("Location")));
    }

    private static Rest as(String person) {
        return Rest.anonymous()
                .with("Cookie", nameAndValue(signIn(person, person, "/").header("Set-Cookie")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/accountability", "/api/v1/titles", "/admin/"})
    void everyAnswerCarriesSecurityHeaders(String path) {
        Answer answer = Rest.as("editor").get(path);

        assertEquals("nosniff", answer.header("X-Content-Type-Options"), path);
        assertEquals("no-referrer", answer.header("Referrer-Policy"), path);
        assertTrue(answer.header("Content-Security-Policy").contains("frame-ancestors 'none'"), path);
        assertEquals("", answer.header("Server"), path);
        assertEquals("", answer.header("X-Powered-By"), path);
    }

    private static int statusOf(String token) {
        return Rest.bearing(token).get(TITLES).status();
    }

    private static Answer signIn(String name, String password, String next) {
        return Rest.anonymous()
                .with("Content-Type", FORM)
                .send(
                        "POST",
                        "/login",
                        BodyPublishers.ofString("username=" + name + "&password=" + password + "&next=" + next));
    }

    private static String nameAndValue(String cookie) {
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private static String path(String location) {
        return location.replace(Rest.root(), "");
    }
}
