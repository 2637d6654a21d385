package io.lobbycard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.StaffAccount;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;

@InServer
@RunAsClient
@EnabledIf("io.lobbycard.browser.Chromium#isInstalled")
class StaffAccountsViewIT {

    private static final String ACCOUNTS = "/api/v1/staff-accounts";
    private static final String NAME = "kim-of-the-browser";

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @AfterEach
    void takeTheAccountAway() {
        StaffAccount.delete(NAME);
    }

    @Test
    void whatIsWrongIsSaidBesideEachFieldAndNothingIsKept() {
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "operator", "accounts");
            name(page).fill("Kim");
            page.locator("main input[type=password]").fill("short");
            make(page);

            page.getByText("A name has 1 to 64 lower-case letters").waitFor();
            page.getByText("Choose at least one role.").waitFor();
            page.getByText("A password has at least 12 characters.").waitFor();
            assertThat(name(page)).isFocused();

            name(page).fill("editor");
            make(page);
            page.getByText("There is an account “editor” already.").waitFor();
            assertThat(name(page)).isFocused();
            assertThat(page.getByText("Choose at least one role.")).isHidden();
        }
    }

    @Test
    void newAccountSignsInAndSeesWhatItsRoleMay() {
        try (Page page = chromium.desktop(ColorScheme.DARK)) {
            Chromium.openAdmin(page, "operator", "accounts");
            name(page).fill(NAME);
            page.getByRole(
                            AriaRole.CHECKBOX,
                            new Page.GetByRoleOptions().setName("Analyst").setExact(true))
                    .check();
            page.getByText("Make one up").click();
            String password = page.locator("article code").innerText();
            make(page);
            page.getByText("“" + NAME + "” can sign in now.").waitFor();
            assertThat(page.locator("main h1")).isFocused();
            assertTrue(Rest.as("operator").get(ACCOUNTS).body().contains(NAME));

            signIn(NAME, password, "Titles");
        }
    }

    @Test
    void removedAccountIsGoneAfterAQuestion() {
        StaffAccount.put(NAME, "{\"roles\":[\"support\"],\"password\":\"long enough to take\"}");
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "operator", "accounts/" + NAME);
            button(page, "Remove");
            page.getByText("Nobody can sign in under this name any more").waitFor();
            page.getByRole(AriaRole.ALERTDIALOG)
                    .getByRole(AriaRole.BUTTON)
                    .getByText("Remove")
                    .click();
            page.getByText("“" + NAME + "” is removed.").waitFor();

            assertEquals(-1, Rest.as("operator").get(ACCOUNTS).body().indexOf(NAME));
        }
    }

    @Test
    void nobodyGivesBackByAnOldPageWhatWasTakenAwayMeanwhile() {
        StaffAccount.put(NAME, "{\"roles\":[\"support\"],\"password\":\"long enough to take\"}");
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "operator", "accounts/" + NAME);
            page.getByRole(
                            AriaRole.CHECKBOX,
                            new Page.GetByRoleOptions().setName("Analyst").setExact(true))
                    .check();
            StaffAccount.put(NAME, "{\"roles\":[\"editor\"]}");

            page.keyboard().press("Control+S");

            page.getByText("Somebody else changed or removed this account").waitFor();
            assertEquals(-1, Rest.as("operator").get(ACCOUNTS).body().indexOf("\"analyst\",\"support\""));
        }
    }

    @Test
    void nobodyRemovesByAnOldPageWhatWasChangedMeanwhile() {
        StaffAccount.put(NAME, "{\"roles\":[\"support\"],\"password\":\"long enough to take\"}");
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            Chromium.openAdmin(page, "operator", "accounts/" + NAME);
            button(page, "Remove");
            StaffAccount.put(NAME, "{\"roles\":[\"editor\"]}");
            page.getByRole(AriaRole.ALERTDIALOG)
                    .getByRole(AriaRole.BUTTON)
                    .getByText("Remove")
                    .click();

            page.getByText("Somebody else changed or removed this account").waitFor();
            assertTrue(Rest.as("operator").get(ACCOUNTS).body().contains(NAME));
        }
    }

    @Test
    void anOpenPageOfARemovedAccountEndsByItself() {
        StaffAccount.put(NAME, "{\"roles\":[\"support\"],\"password\":\"long enough to take\"}");
        try (Page page = chromium.desktop(ColorScheme.LIGHT)) {
            signIn(page, NAME, "long enough to take", "Access to histories");

            StaffAccount.delete(NAME);

            page.getByText("Your account was changed or removed, so you were signed out.")
                    .waitFor();
        }
    }

    private static void signIn(String name, String password, String heading) {
        try (Page page = chromium.desktop(ColorScheme.DARK)) {
            signIn(page, name, password, heading);
        }
    }

    private static void signIn(Page page, String name, String password, String heading) {
        Chromium.go(page, "/login?next=/admin/");
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        page.locator("#password").press("Enter");
        page.waitForURL(Pattern.compile(".*/admin/.*"));
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(heading).setLevel(1))
                .waitFor();
    }

    private static Locator name(Page page) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Name").setExact(true));
    }

    private static void make(Page page) {
        button(page, "Make the account");
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
