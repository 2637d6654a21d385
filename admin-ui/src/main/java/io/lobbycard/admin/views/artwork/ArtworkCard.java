package io.lobbycard.admin.views.artwork;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import io.lobbycard.catalog.Artwork;
import java.util.Optional;

/** An artwork with its picture beside its facts and everything that the representation check says of it. */
public final class ArtworkCard extends Article {

    private static final String PLACE = "(max-width: 45rem) 100vw, 24rem";

    public ArtworkCard(Artwork artwork) {
        this(artwork, Optional.empty());
    }

    /** @param actions what can be done with the artwork */
    public ArtworkCard(Artwork artwork, Optional<Component> actions) {
        addClassName("lobby-artwork");
        setId("artwork-" + artwork.id());
        getElement().setAttribute("aria-label", say("artwork.card", artwork.id()));
        Div facts = new Div(
                badges(artwork),
                new VerdictText(artwork),
                new ArtworkFacts(artwork),
                new Code(artwork.id().value()));
        facts.addClassName("lobby-artwork-facts");
        actions.ifPresent(facts::add);
        add(new Picture(artwork.image(), artwork.alt(), PLACE), facts);
    }

    private static Div badges(Artwork artwork) {
        Badge verdict = artwork.described()
                ? new VerdictBadge(artwork.representation().verdict())
                : new Badge(say("artwork.to-describe"));
        Div badges = new Div(verdict, new StatusBadge(artwork.status()));
        if (artwork.neutral()) {
            badges.add(new Badge(say("artwork.neutral")));
        }
        badges.addClassName("lobby-badges");
        return badges;
    }
}
