package io.lobbycard.personalization.choosing;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Choice;
import io.lobbycard.personalization.Mode;
import io.lobbycard.personalization.Page;
import io.lobbycard.personalization.choosing.Decision.Basis;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.Choices;
import io.lobbycard.personalization.engine.Draw;
import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.engine.Taste;
import io.lobbycard.personalization.snapshots.LoadedSnapshot;
import io.lobbycard.personalization.snapshots.Picture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets the engine choose for a page of titles and puts the answer into this module's words. */
@ApplicationScoped
class PageMaker {

    private static final Choice[] NONE = {};

    private final Tokens tokens;

    @Inject
    PageMaker(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Chooses.
     *
     * @param kept pictures that stay as they are, title id to artwork id
     */
    Page personal(Inputs inputs, Map<String, String> kept, List<TitleId> titles) {
        StatedChoices stated = EngineWords.withKept(inputs.stated(), kept);
        Set<String> pinned = inputs.stated().pins().keySet();
        return make(inputs.snapshot(), inputs.taste(), stated, inputs.draw(), inputs.basis(), titles, pinned);
    }

    /** Neutral artwork, when nothing can be read. */
    Page degraded(LoadedSnapshot snapshot, StatedChoices neutral, Basis basis, List<TitleId> titles) {
        Draw noDraw = new Draw(0, 0, false);
        return make(snapshot, snapshot.snapshot().noTaste(), neutral, noDraw, basis, titles, Set.of());
    }

    /** Title cards, when there is not even a snapshot. */
    static Page cards(List<TitleId> titles) {
        return new Page(
                0,
                titles.stream()
                        .map(title -> new Choice(title, null, "", null, Mode.DEGRADED, 1, null))
                        .toList(),
                List.of());
    }

    private Page make(
            LoadedSnapshot snapshot,
            Taste taste,
            StatedChoices stated,
            Draw draw,
            Basis basis,
            List<TitleId> titles,
            Set<String> pinned) {
        CatalogView catalog = snapshot.catalog();
        List<TitleId> unknown = new ArrayList<>();
        int[] indexes = new int[titles.size()];
        int known = 0;
        for (TitleId title : titles) {
            int index = catalog.titleIndex(title.value());
            if (index < 0) {
                unknown.add(title);
            } else {
                indexes[known++] = index;
            }
        }
        int[] wanted = Arrays.copyOf(indexes, known);
        Choices chosen = new Choices();
        snapshot.with(chooser -> {
            chooser.choose(taste, stated, draw, wanted, chosen);
            return chosen;
        });
        Tokens.Writer writer = tokens.writer();
        Choice[] choices = wanted.length == 0 ? NONE : new Choice[wanted.length];
        for (int place = 0; place < wanted.length; place++) {
            choices[place] = choice(snapshot, basis, wanted[place], chosen, place, pinned, writer);
        }
        return new Page(snapshot.number(), List.of(choices), unknown);
    }

    private static Choice choice(
            LoadedSnapshot snapshot,
            Basis basis,
            int title,
            Choices chosen,
            int place,
            Set<String> pinned,
            Tokens.Writer writer) {
        TitleId id = snapshot.titles().get(title);
        Mode mode = mode(basis, chosen.mode(place), id, pinned);
        int artwork = chosen.artwork(place);
        if (artwork == Choices.NO_ARTWORK) {
            return new Choice(id, null, "", null, mode, 1, null);
        }
        double propensity = chosen.propensity(place);
        Picture picture = snapshot.picture(artwork);
        String token = writer.write(new Decision(basis, title, artwork, mode, (float) propensity));
        return new Choice(id, picture.artwork(), picture.alt(), picture.image(), mode, propensity, token);
    }

    private static Mode mode(
            Basis basis, io.lobbycard.personalization.engine.Mode mode, TitleId title, Set<String> pinned) {
        if (basis.digest() == 0) {
            return Mode.DEGRADED;
        }
        Mode own = EngineWords.mode(mode);
        return own == Mode.PINNED && !pinned.contains(title.value()) ? Mode.KEPT : own;
    }
}
