package io.lobbycard.transparency.pages;

import io.lobbycard.catalog.TitleKind;
import io.lobbycard.personalization.Choice;
import io.lobbycard.transparency.titles.TitleFacts;
import org.jspecify.annotations.Nullable;

/**
 * A title with the picture chosen for it.
 *
 * @param facts such as {@code 1997} or {@code 2016, series}
 * @param picture null for a plain card with the name alone
 * @param why where the choice is explained, or null if there was nothing to choose from
 */
public record TitleCard(
        String id,
        String name,
        String facts,
        @Nullable Picture picture,
        @Nullable String why) {

    /** The card; a title without facts is called by its id. */
    public static TitleCard of(Choice choice, @Nullable TitleFacts facts) {
        return new TitleCard(
                choice.title().value(),
                facts == null ? choice.title().value() : facts.name(),
                facts == null ? "" : facts(facts),
                Picture.of(choice.image(), choice.alt()),
                choice.token() == null ? null : "/why/" + choice.token());
    }

    public static String facts(TitleFacts facts) {
        return facts.kind() == TitleKind.SERIES ? facts.year() + ", series" : Integer.toString(facts.year());
    }
}
