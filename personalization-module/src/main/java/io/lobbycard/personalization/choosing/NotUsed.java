package io.lobbycard.personalization.choosing;

import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.history.ReceivedViewing;
import java.util.ArrayList;
import java.util.List;

/** What lay in a member's history and had no part in a choice, as keys of the form {@code kind:item}. */
final class NotUsed {

    private NotUsed() {}

    /**
     * Kinds are {@code left-out-viewing}, {@code left-out-signal}, for viewings that were received after the member's period
     * began {@code not-yet-counting}, and for themes through which watched titles did not count {@code sensitive-theme}.
     */
    static List<String> of(Inputs inputs) {
        List<String> keys = new ArrayList<>();
        StatedChoices stated = inputs.stated();
        List<ReceivedViewing> viewings = inputs.history().viewings();
        int counting = inputs.counting();
        for (int place = 0; place < viewings.size(); place++) {
            if (stated.leftOutViewings().contains(place)) {
                keys.add("left-out-viewing:" + viewings.get(place).id());
            } else if (place >= counting) {
                keys.add("not-yet-counting:" + viewings.get(place).id());
            }
        }
        CatalogView catalog = inputs.snapshot().catalog();
        viewings.subList(0, counting).stream()
                .map(viewing -> catalog.titleIndex(viewing.title().value()))
                .filter(title -> title >= 0)
                .flatMap(title -> catalog.sensitiveThemes(title).stream())
                .filter(theme -> !stated.allowedThemes().contains(theme))
                .distinct()
                .sorted()
                .map(theme -> "sensitive-theme:" + theme)
                .forEach(keys::add);
        stated.leftOutSignals().stream()
                .filter(signal -> catalog.signalIndex(signal) >= 0)
                .map(signal -> "left-out-signal:" + signal.id())
                .sorted()
                .forEach(keys::add);
        return keys;
    }
}
