package io.lobbycard.transparency.pages.me;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Choice;
import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.Controls;
import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Mode;
import io.lobbycard.personalization.Reader;
import io.lobbycard.personalization.Viewing;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.testing.InServer;
import io.lobbycard.transparency.pages.home.HomeTitles;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds what the overview says against what members see once they have really left out all that they watched. */
@InServer
class OverviewIT {

    private static final List<String> MEMBERS =
            List.of("romance-fan", "comedy-fan", "uma-fan", "travolta-fan", "documentary-fan");

    @Inject
    Overview overview;

    @Inject
    HomeTitles home;

    @Inject
    Choices choices;

    @Inject
    Controls controls;

    @Inject
    Histories histories;

    @Test
    void picturesThatWonBecauseOfViewingsAreOthersWithoutThem() {
        int personalised = 0;
        int because = 0;
        for (String name : MEMBERS) {
            MemberId member = new MemberId(name);
            OverviewPage page = overview.page(member, null);
            List<Choice> shown = shown(member);
            Map<TitleId, Choice> without = withoutViewings(name, member);
            List<Choice> personal = shown.stream()
                    .filter(choice -> choice.mode() == Mode.PERSONALISED)
                    .toList();
            long others = personal.stream()
                    .filter(choice -> !Objects.equals(
                            choice.artwork(),
                            Objects.requireNonNull(without.get(choice.title())).artwork()))
                    .count();

            assertEquals(others, page.personal(), name);
            assertTrue(page.sentence().startsWith(words(page.personal())), page.sentence());
            personalised += personal.size();
            because += page.personal();
        }

        assertTrue(because > 0, "no picture was decided by viewings, so nothing was compared");
        assertTrue(personalised > because, "each picture is another without viewings, so the two cannot be told apart");
    }

    private Map<TitleId, Choice> withoutViewings(String name, MemberId member) {
        List<ViewingId> all = histories.history(new Reader(name, true), member, null, 500).items().stream()
                .map(Viewing::id)
                .toList();
        controls.leaveOut(member, all, true);
        try {
            return shown(member).stream().collect(Collectors.toMap(Choice::title, Function.identity()));
        } finally {
            controls.leaveOut(member, all, false);
        }
    }

    private List<Choice> shown(MemberId member) {
        return choices.choose(member, home.ids()).choices();
    }

    private static String words(int pictures) {
        return switch (pictures) {
            case 0 -> "None of";
            case 1 -> "One of";
            default -> pictures + " of";
        };
    }
}
