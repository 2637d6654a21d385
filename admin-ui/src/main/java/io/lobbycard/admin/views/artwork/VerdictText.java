package io.lobbycard.admin.views.artwork;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.Representation;
import java.util.List;

/** What the representation check says of an artwork: why, and what would make it pass. */
public final class VerdictText extends Div {

    /** The verdict on an artwork as it is stored, and whether members see it. */
    public VerdictText(Artwork artwork) {
        add(new Paragraph(say(artwork.servable() ? "artwork.served" : "artwork.not-served." + artwork.status())));
        if (artwork.described()) {
            explain(artwork.representation());
        } else {
            addClassName("lobby-verdict");
            add(sentences(List.of(say("artwork.to-describe.text"))));
        }
    }

    /** The verdict on an artwork as somebody is about to store it. */
    public VerdictText(Representation representation) {
        Paragraph before = new Paragraph(say("artwork.try-out"));
        before.add(new VerdictBadge(representation.verdict()));
        add(before);
        explain(representation);
    }

    private void explain(Representation representation) {
        addClassName("lobby-verdict");
        if (!representation.reasons().isEmpty()) {
            add(sentences(representation.reasons()));
        }
        if (!representation.remedies().isEmpty()) {
            add(new Paragraph(say("artwork.remedies")), sentences(representation.remedies()));
        }
    }

    private static UnorderedList sentences(List<String> sentences) {
        UnorderedList list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}
