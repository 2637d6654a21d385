package io.lobbycard.catalog.representation;

import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.Thresholds;
import io.lobbycard.catalog.Title;
import java.util.List;

/** A picture and the title that it makes claims about. */
record Claims(Title title, Cast cast, Picture picture, Thresholds thresholds) {

    List<Depiction> depictions() {
        return picture.depictions();
    }

    String timeOnScreen(double seconds) {
        return Wording.timeOnScreen(title, seconds);
    }

    String leadName() {
        return cast.lead().credit().name();
    }

    /** Fixes a time that a finding rests on, with the time it is compared with. */
    String compared(double seconds) {
        return Math.round(seconds) + "/" + Math.round(cast.lead().seconds());
    }
}
