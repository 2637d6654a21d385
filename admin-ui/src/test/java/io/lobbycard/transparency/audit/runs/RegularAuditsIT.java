package io.lobbycard.transparency.audit.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.testing.InServer;
import io.lobbycard.transparency.AuditCatalogue;
import io.lobbycard.transparency.AuditKind;
import io.lobbycard.transparency.AuditRun;
import io.lobbycard.transparency.AuditRun.State;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several nodes find at the same moment that an audit is due. */
@InServer
class RegularAuditsIT {

    private static final Instant ASKED = Instant.parse("2001-01-01T00:00:00Z");

    @Inject
    RunRows rows;

    @Inject
    ManagedExecutorService threads;

    @Test
    void ofAnyNumberAtOnceOneIsAskedForAndTheNextWhenItIsOver() throws Exception {
        List<Future<?>> nodes = IntStream.range(0, 8)
                .<Future<?>>mapToObj(node -> threads.submit(() -> ask(node)))
                .toList();
        for (Future<?> node : nodes) {
            node.get();
        }

        assertEquals(1, asked());
        end();
        ask(8);
        assertEquals(2, asked());
        end();
    }

    private void ask(int node) {
        rows.addScheduled(AuditKind.TWIN, AuditCatalogue.INVENTED, 100, node, ASKED);
    }

    private long asked() {
        return rows.newest(Long.MAX_VALUE, 50).stream()
                .filter(RegularAuditsIT::isOurs)
                .count();
    }

    private void end() {
        rows.lastOf(AuditKind.TWIN, AuditRun.BY_SCHEDULE)
                .ifPresent(run -> rows.end(run.id(), State.CANCELLED, "The test is over.", null, null, ASKED));
    }

    private static boolean isOurs(StoredRun run) {
        return run.told(figures -> List.of(), 0, 0).askedAt().equals(ASKED);
    }
}
