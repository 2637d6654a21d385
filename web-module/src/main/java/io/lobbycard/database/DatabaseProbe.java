package io.lobbycard.database;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Asks whether the database answers, without ever keeping the asker waiting for a database that is frozen. */
@ApplicationScoped
class DatabaseProbe {

    private static final long PATIENCE_MILLIS = 500;
    private static final int VALIDATION_SECONDS = 2;

    private final DataSource dataSource;
    private final ManagedExecutorService executor;
    /** At most one question is under way, however often a frozen database is asked after. */
    private @Nullable CompletableFuture<Boolean> underWay;

    @Inject
    DatabaseProbe(DataSource dataSource, ManagedExecutorService executor) {
        this.dataSource = dataSource;
        this.executor = executor;
    }

    boolean answers() {
        CompletableFuture<Boolean> question = question();
        try {
            return question.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException silence) {
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized CompletableFuture<Boolean> question() {
        CompletableFuture<Boolean> current = underWay;
        if (current == null || current.isDone()) {
            current = executor.supplyAsync(this::isValid);
            underWay = current;
        }
        return current;
    }

    private boolean isValid() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(VALIDATION_SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
