package io.lobbycard.personalization.snapshots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.testing.InServer;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

@InServer
class WithdrawalsIT {

    private static final long NOT_AT_ONCE_MILLIS = 500;

    @Inject
    Withdrawals withdrawals;

    @Inject
    ManagedExecutorService threads;

    @Inject
    UserTransaction transaction;

    /** Else a node that read between the two commits would never read the first one. */
    @Test
    void aWithdrawalWaitsForTheOneThatWasNumberedBefore() throws Exception {
        ArtworkId first = new ArtworkId("withdrawn-first");
        ArtworkId second = new ArtworkId("withdrawn-second");
        transaction.begin();
        withdrawals.withdraw(Set.of(first));

        Future<?> other = threads.submit(() -> withdrawals.withdraw(Set.of(second)));
        assertThrows(TimeoutException.class, () -> other.get(NOT_AT_ONCE_MILLIS, TimeUnit.MILLISECONDS));
        withdrawals.readOn();
        long between = withdrawals.newestKnown();
        transaction.commit();
        other.get();

        Set<String> now = withdrawals.at(Long.MAX_VALUE);
        assertTrue(now.containsAll(Set.of(first.value(), second.value())), now::toString);
        assertTrue(withdrawals.newestKnown() > between);
        giveBack(first, second);
    }

    @Test
    void aNewerWithdrawalIsNotGivenBackByACatalogueThatWasReadBeforeIt() {
        ArtworkId artwork = new ArtworkId("withdrawn-twice");
        withdrawals.withdraw(Set.of(artwork));
        withdrawals.readOn();
        long known = withdrawals.newestKnown();
        withdrawals.withdraw(Set.of(artwork));

        withdrawals.restore(known, Set.of(artwork));
        assertTrue(withdrawals.at(Long.MAX_VALUE).contains(artwork.value()));

        giveBack(artwork);
        assertFalse(withdrawals.at(Long.MAX_VALUE).contains(artwork.value()));
        assertTrue(withdrawals.at(known).contains(artwork.value()), "what held then is still known");
    }

    @Test
    void whatMayNotBeShownStaysWithdrawn() {
        ArtworkId artwork = new ArtworkId("withdrawn-for-good");
        withdrawals.withdraw(Set.of(artwork));
        withdrawals.readOn();
        long known = withdrawals.newestKnown();

        withdrawals.restore(known, Set.of());

        withdrawals.readOn();
        assertEquals(known, withdrawals.newestKnown());
        giveBack(artwork);
    }

    private void giveBack(ArtworkId... artworks) {
        withdrawals.readOn();
        withdrawals.restore(withdrawals.newestKnown(), Set.of(artworks));
    }
}
