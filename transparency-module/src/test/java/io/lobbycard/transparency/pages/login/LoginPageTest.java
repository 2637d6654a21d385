package io.lobbycard.transparency.pages.login;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.pages.Rendered;
import io.lobbycard.transparency.pages.login.LoginPage.Pick;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoginPageTest {

    @Test
    void offersTheDemoAccountsToPickFrom() {
        LoginPage login = new LoginPage(
                "That name and password do not belong together. Please try again.",
                "/me?a=\"b",
                List.of(
                        new Pick("romance-fan", "has watched many romances"),
                        new Pick("comedy-fan", "has watched many comedies"),
                        new Pick("uma-fan", "has watched many films with Uma Thurman"),
                        new Pick("parent", "watches with small children, some films again and again")),
                List.of(new Pick("editor", "keeps titles and artwork"), new Pick("reviewer", "approves artwork")));

        String page = Rendered.page("login", "login", null, login);

        assertTrue(page.contains("name=\"username\" value=\"romance-fan\""));
        assertTrue(page.contains("role=\"alert\""));
        assertFalse(page.contains("a=\"b"));
        assertFalse(page.contains("Sign out"));
    }

    @Test
    void offersNobodyOutsideTheDemo() {
        String page = Rendered.page("login-plain", "login", null, new LoginPage(null, "/", List.of(), List.of()));

        assertFalse(page.contains("class=\"pick\""));
        assertTrue(page.contains("autocomplete=\"current-password\""));
    }
}
