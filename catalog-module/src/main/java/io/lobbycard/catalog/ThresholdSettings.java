package io.lobbycard.catalog;

import java.time.Instant;
import java.util.List;

/** Where the representation check draws its lines, and who drew them when. */
public interface ThresholdSettings {

    Thresholds current();

    /** The newest first; empty as long as the configured ones hold. */
    List<Drawn> history(int limit);

    /** Looks at the whole catalogue with other thresholds; nothing is changed. */
    ThresholdTrial tryOut(Thresholds other);

    /**
     * Draws the lines anew, on all nodes within seconds, and checks the catalogue again in the background. Nothing that is
     * refused by the new ones is served from then on.
     *
     * @param seen those in whose place the new ones are to stand
     * @param reason in a few words
     * @throws io.lobbycard.web.ProblemException 412 if somebody set others meanwhile, with who did and what differs
     */
    void change(Thresholds to, Thresholds seen, String actor, String reason);

    /** How far the last check of the whole catalogue on this node is; all of nothing before the first. */
    Recheck recheck();

    /** Thresholds that somebody set. */
    record Drawn(Thresholds thresholds, Instant at, String actor, String reason) {}

    /** Titles that were looked at, of all. */
    record Recheck(int done, int total) {

        public boolean running() {
            return done < total;
        }
    }
}
