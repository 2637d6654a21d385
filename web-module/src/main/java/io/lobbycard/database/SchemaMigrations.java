package io.lobbycard.database;

import io.lobbycard.database.DatabaseState.Phase;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Migrates every module's tables when the application starts, in the background, so that a server whose database is
 * away starts all the same and catches up as soon as it comes.
 */
@ApplicationScoped
class SchemaMigrations {

    private static final Logger LOG = System.getLogger(SchemaMigrations.class.getName());
    private static final long RETRY_SECONDS = 2;

    private final DataSource dataSource;
    private final Instance<ModuleSchema> schemas;
    private final DatabaseState state;
    private final Event<DatabaseReady> ready;
    private final ManagedScheduledExecutorService executor;

    @Inject
    SchemaMigrations(
            DataSource dataSource,
            @Any Instance<ModuleSchema> schemas,
            DatabaseState state,
            Event<DatabaseReady> ready,
            ManagedScheduledExecutorService executor) {
        this.dataSource = dataSource;
        this.schemas = schemas;
        this.state = state;
        this.ready = ready;
        this.executor = executor;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        executor.execute(this::migrateAll);
    }

    private void migrateAll() {
        if (!reachable()) {
            ScheduledFuture<?> unused = executor.schedule(this::migrateAll, RETRY_SECONDS, TimeUnit.SECONDS);
            return;
        }
        int migrations = 0;
        try {
            for (ModuleSchema schema : schemas) {
                migrations += migrate(schema);
            }
        } catch (FlywayException failure) {
            state.enter(Phase.FAILED);
            LOG.log(Level.ERROR, "The tables could not be brought to their newest version.", failure);
            return;
        }
        state.enter(Phase.READY);
        announce(new DatabaseReady(migrations));
    }

    private void announce(DatabaseReady event) {
        try {
            ready.fire(event);
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "What follows the migrations has failed.", failure);
        }
    }

    private boolean reachable() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid((int) RETRY_SECONDS);
        } catch (SQLException away) {
            if (state.phase() != Phase.AWAY) {
                LOG.log(Level.WARNING, "The database cannot be reached yet: {0}", away.getMessage());
            }
            state.enter(Phase.AWAY);
            return false;
        }
    }

    private int migrate(ModuleSchema schema) {
        String location = "classpath:db/" + schema.module();
        return Flyway.configure(schema.getClass().getClassLoader())
                .dataSource(dataSource)
                .locations(location)
                .callbackLocations(location)
                .failOnMissingLocations(true)
                .table(schema.module() + "_schema_history")
                // the schema already holds the other modules' tables when a module's first migration runs
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
