package io.lobbycard.transparency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The audits of proxies. They run one after the other in the background, and every result is kept. */
public interface Audits {

    /**
     * Asks for an audit.
     *
     * @param members made-up members, or pairs of them; the exposure in the own catalogue is about all members instead
     * @param seed of everything that is drawn; null for a new one
     * @throws io.lobbycard.web.ProblemException 422 if the panel is too small or too large, 409 if the catalogue has too
     *     few labelled persons; the refusal is written down
     */
    AuditRun ask(String asker, AuditKind kind, AuditCatalogue catalogue, int members, @Nullable Long seed);

    /**
     * Ends a run that is not over.
     *
     * @throws io.lobbycard.web.ProblemException 404 if there is none, 409 if no person asked for it
     */
    AuditRun cancel(String id);

    /** The newest first, without tables. */
    List<AuditRun> newest(@Nullable String below, int limit);

    Optional<AuditRun> run(String id);

    /**
     * The newest finished run of a kind by the schedule, which everybody is told: with a seed that nobody chose, and over
     * made-up members, as figures about real ones leave through the release gate alone.
     */
    Optional<AuditRun> last(AuditKind kind);

    /** The newest audit of a new snapshot, under way, failed or done, whether the snapshot was held back or not. */
    Optional<AuditRun> lastOfSnapshots();

    /** The finished audit by which a snapshot was let serve or held back; empty if it was not audited. */
    Optional<AuditRun> ofSnapshot(long snapshot);

    /** How many orders, labels and attempts to aim artwork at people were refused, by reason. */
    Map<String, Long> refusals();

    /** The counts behind a finished run's figures. */
    Optional<AuditTable> table(String id);
}
