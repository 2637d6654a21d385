package io.lobbycard.admin.views.review;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.lobbycard.admin.views.artwork.ArtworkCard;
import io.lobbycard.admin.views.keys.Keys;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.ReviewItem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The chosen artworks, large, with the buttons that decide on them. */
class ReviewPanel extends Section {

    private static final int LONGEST_NOTE = 1_000;
    /** More are not approved at once, because nothing goes live that nobody has seen. */
    static final int SHOWN = 24;

    private static final String SHOWN_VERSIONS = "data-shown";
    private static final String SEEN = "element.closest('.lobby-review').getAttribute('" + SHOWN_VERSIONS + "')";
    private static final String NOT_THE_SECOND_OF_A_DOUBLE_CLICK = "event.detail < 2";

    /** Called with a decision on everything that is shown. */
    interface Decided {

        void on(Decision decision, List<ReviewItem> items, String note);
    }

    private final Div shown = new Div();
    private final Span said = new Span();
    private final TextField note = new TextField(say("review.note"));
    private final Map<Decision, Button> buttons = new EnumMap<>(Decision.class);
    private final String reviewer;
    private List<ReviewItem> items = List.of();

    ReviewPanel(String reviewer, Decided decided) {
        this.reviewer = reviewer;
        addClassName("lobby-review");
        shown.addClassName("lobby-cards");
        note.setMaxLength(LONGEST_NOTE);
        note.addClassName("lobby-grows");
        Div actions = new Div(note);
        actions.addClassName("lobby-actions");
        for (Decision decision : Decision.values()) {
            Button button = new Button(say("review." + decision));
            button.getElement()
                    .addEventListener(
                            "click",
                            press -> decide(decision, press.getEventData().get(SEEN), decided))
                    .addEventData(SEEN)
                    .setFilter(NOT_THE_SECOND_OF_A_DOUBLE_CLICK);
            Keys.presses(button, decision.key());
            button.setTooltipText(say("review.key", say("review.letter." + decision)));
            buttons.put(decision, button);
            actions.add(button);
        }
        button(Decision.APPROVE).addThemeVariants(ButtonVariant.PRIMARY);
        // keys go from one artwork to the next without the focus
        said.addClassName("lobby-unseen");
        said.getElement().setAttribute("role", "status");
        add(actions, said, shown);
        show(List.of(), 0);
    }

    /** @param place of the one that was chosen last, in its list from 0 */
    void show(List<ReviewItem> chosen, int place) {
        items = List.copyOf(chosen);
        getElement().setAttribute(SHOWN_VERSIONS, versions());
        shown.removeAll();
        note.clear();
        said.setText(inShort(place));
        boolean own = items.stream().anyMatch(item -> item.authors().contains(reviewer));
        buttons.values().forEach(button -> button.setEnabled(!items.isEmpty() && !own));
        if (items.stream().allMatch(item -> item.artwork().status() == ArtworkStatus.ON_HOLD)) {
            button(Decision.HOLD).setEnabled(false);
        }
        if (items.isEmpty()) {
            shown.add(new Paragraph(say("review.choose")));
        } else if (own) {
            shown.add(new Paragraph(say("review.own")));
        }
        if (items.size() > SHOWN) {
            button(Decision.APPROVE).setEnabled(false);
            shown.add(new Paragraph(say("review.more", items.size() - SHOWN, items.size())));
        }
        items.stream().limit(SHOWN).forEach(this::show);
    }

    private String inShort(int place) {
        return items.size() == 1
                ? say(
                        "review.chosen.one",
                        place + 1,
                        items.getFirst().title().name(),
                        Words.name(items.getFirst().artwork().representation().verdict()))
                : say("review.chosen", items.size());
    }

    /** On what the browser showed when it was pressed, which need not be what has been chosen since. */
    private void decide(Decision decision, JsonNode seen, Decided decided) {
        if (seen.asString().equals(versions())) {
            decided.on(decision, items, note.getValue());
        } else {
            Notices.marked(say("review.unseen"));
        }
    }

    private String versions() {
        return items.stream()
                .map(item -> item.artwork().id() + "@" + item.artwork().version())
                .collect(Collectors.joining(" "));
    }

    private void show(ReviewItem item) {
        H2 heading = new H2(say(
                "title.named",
                item.title().name(),
                Integer.toString(item.title().year())));
        shown.add(heading);
        String said = item.note();
        if (said != null) {
            Paragraph why = new Paragraph(say("review.last-note", said));
            why.addClassName("lobby-said");
            shown.add(why);
        }
        shown.add(new ArtworkCard(item.artwork()));
    }

    private Button button(Decision decision) {
        Button button = buttons.get(decision);
        if (button == null) {
            throw new IllegalStateException("There is no button for " + decision + ".");
        }
        return button;
    }
}
