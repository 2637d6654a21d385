package io.lobbycard.transparency.pages.me;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.Image;
import io.lobbycard.transparency.AccessPurpose;
import io.lobbycard.transparency.AccessSeen;
import io.lobbycard.transparency.HistoryField;
import io.lobbycard.transparency.pages.Field;
import io.lobbycard.transparency.pages.Picture;
import io.lobbycard.transparency.pages.Rendered;
import io.lobbycard.transparency.pages.done.Done;
import io.lobbycard.transparency.pages.me.ChoicesPage.Group;
import io.lobbycard.transparency.pages.me.ChoicesPage.LeftOut;
import io.lobbycard.transparency.pages.me.ChoicesPage.Pin;
import io.lobbycard.transparency.pages.me.ChoicesPage.Refused;
import io.lobbycard.transparency.pages.me.ChoicesPage.Reported;
import io.lobbycard.transparency.pages.me.ChoicesPage.Theme;
import io.lobbycard.transparency.pages.me.HistoryPage.Entry;
import io.lobbycard.transparency.pages.me.OverviewPage.Month;
import io.lobbycard.transparency.pages.me.OverviewPage.Strength;
import io.lobbycard.transparency.pages.me.PreviewPage.Change;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MyPagesTest {

    @Test
    void theOverviewSaysWhatCountsMostAndLetsItBeLeftOut() {
        String page = page(
                "overview",
                new OverviewPage(
                        60,
                        31,
                        MeWords.count("personal", 31, "60"),
                        MeWords.count("chance", 20),
                        List.of(
                                new Strength("genre:romance", "romance", "genre", 24, 100),
                                new Strength("person:uma-thurman", "Uma Thurman", "person", 5, 48),
                                new Strength("tone:tender", "tender", "tone", 12, 33)),
                        List.of(
                                new Month("March 2026", "romance", true, 100),
                                new Month("Before October 2025", "heist", false, 3)),
                        2,
                        new Done(
                                "Done. We no longer use “heist” for any of your pictures.",
                                List.of(new Field("done", "3-4"), new Field("back", "/me")))));

        assertTrue(page.contains("31 of the 60 pictures on your home page won because of your viewings."));
        assertTrue(page.contains("Chance picked 20 of them"));
        assertTrue(page.contains("for these pictures, mostly by what it says about romance"));
        assertTrue(page.contains("against these pictures, mostly by what it says about heist"));
        assertTrue(page.contains("We no longer use “heist” for any of your pictures."));
        assertTrue(page.contains("Reviewers have answered what you said of 2 pictures."));
        assertTrue(page.contains("action=\"/me/undo\""));
        assertTrue(page.contains("name=\"done\" value=\"3-4\""));
        assertTrue(page.contains("value=\"person:uma-thurman\""));
    }

    @Test
    void theHistoryOffersToLeaveOutAndToPutBack() {
        String page = page(
                "history",
                new HistoryPage(
                        "a&b",
                        List.of(
                                new Entry("v1", "Notting Hill", "3 May 2026, 124 minutes", false, ""),
                                new Entry(
                                        "v2",
                                        "Stranger Things",
                                        "2 May 2026, s1e3, 48 minutes",
                                        true,
                                        "You left this out; it is not used.")),
                        2,
                        "/me/history?q=a%26b&cursor=abc",
                        "/me/history?q=a%26b",
                        null));

        assertTrue(page.contains("value=\"leave-out\""));
        assertTrue(page.contains("value=\"put-back\""));
        assertTrue(page.contains("value=\"preview-back\""));
        assertTrue(page.contains("Earlier viewings"));
    }

    @Test
    void thePreviewShowsEachPictureBeforeAndAfter() {
        String page = page(
                "preview",
                new PreviewPage(
                        MeWords.say(
                                "preview.without",
                                "your viewing of “Titanic” on 3 May 2026",
                                MeWords.count("changes", 2)),
                        List.of(
                                new Change("Good Will Hunting", picture("now"), picture("then")),
                                new Change("Titanic", picture("now1"), null)),
                        "/me/viewings",
                        "leave-out",
                        "Leave out",
                        List.of(new Field("viewing", "v1"), new Field("token", "token")),
                        "/why/token"));

        assertTrue(page.contains(
                "Without your viewing of “Titanic” on 3 May 2026, 2 pictures on your home page would change."));
        assertTrue(page.contains("alt=\"A picture called then.\""));
    }

    @Test
    void theChoicesSayWhatHoldsAndHowToChangeIt() {
        String page = page(
                "choices",
                new ChoicesPage(
                        false,
                        true,
                        true,
                        true,
                        List.of(new Theme("religion", "religion", false), new Theme("health", "health", true)),
                        List.of(new Group("alders", "alders", true), new Group("birches", "birches", false)),
                        List.of(new Pin("t1", "Pulp Fiction", picture("pin"), false)),
                        List.of(new Refused("a1", "Gattaca", picture("refused"), false)),
                        List.of(new Reported(
                                1,
                                "Gattaca",
                                picture("misled"),
                                "No rocket.",
                                "A reviewer answers by 9 May 2026.",
                                "")),
                        List.of(new LeftOut("genre:romance", "romance")),
                        3,
                        null));

        assertTrue(page.contains("You are in the control group"));
        assertTrue(page.contains("switched off for everybody at the moment"));
        assertTrue(page.contains("You have left out 3 viewings."));
        assertTrue(page.contains("End and forget<span class=\"unseen\">: alders"));
        assertTrue(page.contains("Choose<span class=\"unseen\">: birches"));
        assertTrue(page.contains("Let it be chosen again"));
        assertTrue(page.contains("Allow it again"));
        assertTrue(page.contains("This picture has been withdrawn, so another one is chosen for you."));
        assertTrue(page.contains("This picture has been withdrawn: nobody is shown it."));
        assertTrue(page.contains("You: No rocket."));
        assertTrue(page.contains("A reviewer answers by 9 May 2026."));
    }

    @Test
    void erasingNeedsATick() {
        String page = page(
                "data",
                new DataPage(
                        211,
                        List.of(Look.of(new AccessSeen(
                                Instant.parse("2026-03-01T12:00:00Z"),
                                false,
                                "support",
                                AccessPurpose.MEMBER_ASKED,
                                "The member asked.",
                                Set.of(HistoryField.TITLE, HistoryField.STARTED_AT),
                                Instant.parse("2026-03-01T12:20:00Z"),
                                false,
                                "privacy-officer",
                                null,
                                null))),
                        true,
                        "/me/data?looked=abc",
                        Instant.parse("2026-03-02T04:00:00Z"),
                        true,
                        false,
                        "1 April 2026",
                        List.of("Daily sums over many members. Your part cannot be told apart."),
                        List.of("Your account. So that you can sign in."),
                        false,
                        true));

        assertTrue(page.contains("Somebody in support looked at the titles and the times of your viewings."));
        assertTrue(page.contains("It could last until 1 March 2026 at 12:20 UTC."));
        assertTrue(page.contains("href=\"/me/data?looked=abc#looked\""));
        assertTrue(page.contains("Back to the newest"));
        assertTrue(page.contains("name=\"sure\""));
        assertTrue(page.contains("Nothing was erased."));
        assertTrue(page.contains("Erased on 1 April 2026"));
        assertTrue(page.contains("Daily sums over many members."));
        assertTrue(page.contains("Your account."));
    }

    @Test
    void nobodyIsSaidToHaveLookedOnlyWhileTheLogIsSound() {
        Instant compared = Instant.parse("2026-03-02T04:00:00Z");

        String sound = page("data", lookedAt(compared, true, false));
        String changed = page("data", lookedAt(compared, true, true));
        String unknown = page("data", lookedAt(null, false, false));

        assertTrue(sound.contains("Nobody has looked"), sound);
        assertTrue(sound.contains("compared with its signed checkpoints on 2 March 2026 at 04:00 UTC"), sound);
        assertFalse(changed.contains("Nobody has looked"), changed);
        assertTrue(
                changed.contains("or its checkpoints were changed: they do not agree, found on 2 March 2026"), changed);
        assertFalse(unknown.contains("Nobody has looked"), unknown);
        assertTrue(unknown.contains("has not been compared"), unknown);
        String failed = page("data", lookedAt(compared, false, false));
        assertFalse(failed.contains("Nobody has looked"), failed);
        assertFalse(failed.contains("were changed"), failed);
        assertTrue(failed.contains("could not be compared with its signed checkpoints on 2 March 2026"), failed);
    }

    private static DataPage lookedAt(@Nullable Instant at, boolean compared, boolean changed) {
        return new DataPage(0, List.of(), false, null, at, compared, changed, "", List.of(), List.of(), false, false);
    }

    @Test
    void oneIsNotMany() {
        assertEquals(
                "One of the 60 pictures on your home page won because of your viewings.",
                MeWords.count("personal", 1, "60"));
        assertEquals("none of the pictures on your home page would change.", MeWords.count("changes", 0));
        assertEquals("1 minute", MeWords.count("minutes", 1));
    }

    private static String page(String name, Object model) {
        String page = Rendered.page("me-" + name, "me/" + name, "romance-fan", model);
        assertFalse(page.contains("style="));
        assertFalse(page.contains("<script"));
        return page;
    }

    private static Picture picture(String name) {
        Image image = new Image(name, 1280, 720, List.of(320, 640), List.of("jpg"));
        return Objects.requireNonNull(Picture.of(image, "A picture called " + name + "."));
    }
}
