package io.lobbycard.personalization.controls;

import io.lobbycard.personalization.ControlChange;
import io.lobbycard.web.Spelled;
import java.time.Instant;

/** Something said, with the number that it got. */
record Revision(int number, Instant at, Saying saying) {

    ControlChange change() {
        return new ControlChange(number, at, Spelled.of(saying.subject()), saying.item(), saying.stated());
    }
}
