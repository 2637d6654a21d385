package io.lobbycard.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the representation check draws its lines, and who drew them when. */
public interface ThresholdSettings {

    /** The kind of job that checks the catalogue with other thresholds. */
    String JOBS = "representation";

    Thresholds current();

    /** The newest first, with those that are only being checked or never held; empty if nobody ever asked for others. */
    List<Drawn> history(int limit);

    /** Looks at the whole catalogue with other thresholds; nothing is changed. */
    ThresholdTrial tryOut(Thresholds other);

    /**
     * Asks for other lines. A job checks the whole catalogue with them; when it is done they hold, on all nodes within
     * seconds, and nothing that they refuse is served any more. If it is cancelled or fails, the ones before hold on, and
     * nothing has changed.
     *
     * @param seen those in whose place the new ones are to stand
     * @param reason in a few words
     * @return the job
     * @throws io.lobbycard.web.ProblemException 412 if others hold meanwhile, with who set them and what differs; 409 while
     *     somebody's are being checked, or without any difference; 422 without a reason
     */
    Job change(Thresholds to, Thresholds seen, String actor, String reason);

    /**
     * Thresholds that somebody asked for.
     *
     * @param check how far their check is; they hold, or did, only if it is done
     * @param cancelledBy who ended the check, or null
     */
    record Drawn(
            Thresholds thresholds,
            Instant at,
            String actor,
            String reason,
            JobState check,
            @Nullable String cancelledBy) {}
}
