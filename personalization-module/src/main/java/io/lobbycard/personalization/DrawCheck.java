package io.lobbycard.personalization;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether the pictures that members were shown on a day were drawn as often as their propensities say. If not, neither what
 * is learned from them nor any estimate made of them can be believed.
 *
 * @param day the newest that is learned (UTC)
 * @param draws how many there were
 * @param pictures how many could be drawn
 * @param odd those drawn too often or too rarely, the most striking first; for a sound log there are any one day in a thousand
 */
public record DrawCheck(LocalDate day, long draws, int pictures, List<OddPicture> odd) {

    public DrawCheck {
        odd = List.copyOf(odd);
    }

    /**
     * A picture that was drawn too often or too rarely.
     *
     * @param chance of as odd a count among all pictures if all were sound
     */
    public record OddPicture(TitleId title, ArtworkId artwork, boolean tooOften, double chance) {}
}
