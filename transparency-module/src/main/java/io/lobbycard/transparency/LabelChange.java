package io.lobbycard.transparency;

import io.lobbycard.web.Spelled;
import java.time.Instant;

/**
 * A change of the labels, on which depends what the audits measure.
 *
 * @param persons how many labels were imported or taken away
 */
public record LabelChange(Instant at, String auditor, Action action, String group, int persons) {

    /** What was done. */
    public enum Action {
        IMPORTED,
        TAKEN_AWAY;

        @Override
        public String toString() {
            return Spelled.of(this);
        }
    }
}
