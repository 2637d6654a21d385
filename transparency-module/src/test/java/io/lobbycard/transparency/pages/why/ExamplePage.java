package io.lobbycard.transparency.pages.why;

import io.lobbycard.transparency.pages.Field;
import io.lobbycard.transparency.pages.Picture;
import io.lobbycard.transparency.pages.done.Done;
import io.lobbycard.transparency.pages.why.WhyPage.Counted;
import io.lobbycard.transparency.pages.why.WhyPage.Later;
import io.lobbycard.transparency.pages.why.WhyPage.Option;
import io.lobbycard.transparency.pages.why.WhyPage.Without;
import java.util.List;

/** What a member with many romances reads of Good Will Hunting. */
final class ExamplePage {

    private ExamplePage() {}

    static WhyPage of(String titleName) {
        return of(titleName, true);
    }

    /** @param holds whether leaving out still brings the other picture */
    static WhyPage of(String titleName, boolean holds) {
        return new WhyPage(
                "token",
                "good-will-hunting-1997",
                "couple",
                titleName,
                "1997",
                picture("couple"),
                "Because you watched Notting Hill, Titanic and 5 more romances.",
                List.of("Your viewing of Superbad speaks against it most."),
                "",
                List.of(
                        counted("Notting Hill", true, 100, "romance, tender"),
                        counted("Titanic", true, 82, "romance, 1990s, tender"),
                        counted("Sleepless in Seattle", true, 74, "romance, 1990s"),
                        counted("Superbad", false, 41, "comedy, funny"),
                        counted("The Notebook", true, 40, "romance"),
                        counted("Pride & Prejudice", true, 33, "romance, tender"),
                        counted("Amélie", true, 22, "romance"),
                        counted("Groundhog Day", false, 9, "comedy")),
                31,
                new Without(
                        List.of(option("", "Notting Hill"), option("", "Titanic")),
                        option("You would see this", "robin"),
                        List.of("v1", "v2"),
                        holds),
                null,
                Rival.NEXT_BEST,
                List.of(option("The next best", "robin"), option("The standard picture", "ensemble")),
                List.of("your country", "your device", "the time of day", "your name", "your age"),
                List.of("2 viewings that you left out."),
                "Chance had no part in it: the same viewings always bring the same picture.",
                sums(),
                false,
                false,
                false,
                false,
                new Later("Since this picture was chosen, you left out one of the viewings that counted.", "/why/now"),
                new Done(
                        "Done. We no longer use your viewing of “Superbad” on 3 May 2026 for your pictures.",
                        List.of(new Field("done", "7-8"))));
    }

    private static Arithmetic sums() {
        return new Arithmetic(
                List.of(
                        new Arithmetic.Line(
                                "The picture itself, before anything of you", "0.1200", "0.1500", "−0.0300"),
                        new Arithmetic.Line("romance (genre)", "0.4100", "0.0400", "+0.3700")),
                new Arithmetic.Line("Score", "0.5300", "0.1900", "+0.3400"),
                List.of(new Arithmetic.Viewed("Notting Hill", "3 May 2026", "+0.2100", "+0.1900")),
                List.of(
                        new Arithmetic.Chance(
                                "Matt Damon and Minnie Driver, close together.", "0.5300", "100.00 %", true, ""),
                        new Arithmetic.Chance("Robin Williams on a bench.", "0.1900", "0.00 %", false, ""),
                        new Arithmetic.Chance(
                                "Two extras.", "", "", false, "They are on screen for 2 of 126 minutes.")),
                12,
                "3 May 2026, 12:00 UTC",
                "0.120000000000 + 0.000000000000 + 0.410000000000 = 0.530000000000");
    }

    private static Counted counted(String title, boolean favours, int length, String through) {
        return new Counted(
                title,
                picture(title),
                "watched on 3 May 2026",
                through,
                favours,
                length,
                (favours ? "+0." : "−0.") + length / 2,
                List.of("v" + length),
                favours ? "" : "left out since",
                !favours);
    }

    private static Option option(String label, String name) {
        return new Option(name, label, name, picture(name), label.isEmpty() ? name : "Score 0.1900, chance 0.00 %");
    }

    private static Picture picture(String name) {
        String address = "/api/v1/images/" + Integer.toHexString(name.hashCode());
        return new Picture(
                name,
                null,
                address + "/320.jpg 320w, " + address + "/640.jpg 640w",
                address + "/640.jpg",
                1280,
                720,
                null);
    }
}
