package io.lobbycard.admin.views.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Image;
import io.lobbycard.catalog.Representation;
import io.lobbycard.catalog.ReviewItem;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReviewPanelTest {

    private final ReviewPanel panel = new ReviewPanel("reviewer", (decision, items, note) -> {});

    @Test
    void whoeverChoosesMoreThanIsShownReadsOnHowManyAButtonActs() {
        panel.show(items(26, ArtworkStatus.IN_REVIEW), 0);

        assertFalse(button("Approve").isEnabled());
        assertTrue(button("Put on hold").isEnabled());
        assertTrue(panel.getElement().getTextRecursively().contains("act on all 26."));
        assertEquals(
                List.of("This acts on all 26 artworks that are chosen. 2 of them are not shown here."),
                ReviewView.unseen(26));
        assertEquals(List.of(), ReviewView.unseen(24));
    }

    @Test
    void whatIsOnHoldIsNotPutOnHoldAgain() {
        panel.show(items(2, ArtworkStatus.ON_HOLD), 0);

        assertFalse(button("Put on hold").isEnabled());
        assertTrue(button("Approve").isEnabled() && button("Retire").isEnabled());
        panel.show(items(1, ArtworkStatus.LIVE), 0);
        assertTrue(button("Put on hold").isEnabled());
    }

    private Button button(String words) {
        return all(panel)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component top) {
        return Stream.concat(Stream.of(top), top.getChildren().flatMap(ReviewPanelTest::all));
    }

    private static List<ReviewItem> items(int count, ArtworkStatus status) {
        return IntStream.range(0, count)
                .mapToObj(number -> item(number, status))
                .toList();
    }

    private static ReviewItem item(int number, ArtworkStatus status) {
        Title title = new Title(
                new TitleId("reviewed"),
                "Reviewed",
                2001,
                TitleKind.FILM,
                6_000,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Artwork artwork = new Artwork(
                new ArtworkId("reviewed-" + number),
                title.id(),
                ArtworkKind.OBJECT,
                status,
                "A key.",
                false,
                List.of(),
                List.of(),
                List.of(),
                new Image("0".repeat(64), 700, 394, List.of(320), List.of("jpg")),
                new Representation(Verdict.PASSES, List.of(), List.of()),
                false);
        return new ReviewItem(artwork, title, null, Set.of("editor"), Instant.EPOCH);
    }
}
