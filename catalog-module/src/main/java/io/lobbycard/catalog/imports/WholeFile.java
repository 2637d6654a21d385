package io.lobbycard.catalog.imports;

import io.lobbycard.catalog.JobState;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.function.Supplier;

/** Stores all of a file or nothing of it. */
@ApplicationScoped
class WholeFile {

    /** Far longer than the largest file takes; the server ends transactions after two minutes otherwise. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    @Resource
    @SuppressWarnings("NullAway.Init") // injected by the container, which has no constructor form of it
    private UserTransaction transaction;

    /** Commits if the work ends as done, and rolls back otherwise. */
    JobState inOneTransaction(Supplier<JobState> work) {
        try {
            transaction.setTransactionTimeout((int) LONGEST.toSeconds());
            transaction.begin();
            boolean good = false;
            try {
                JobState end = work.get();
                good = end == JobState.DONE;
                return end;
            } finally {
                if (good) {
                    transaction.commit();
                } else {
                    transaction.rollback();
                }
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException failed) {
            throw new IllegalStateException("The transaction of a file failed.", failed);
        }
    }
}
