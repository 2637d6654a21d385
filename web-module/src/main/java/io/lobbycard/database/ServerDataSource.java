package io.lobbycard.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/** Hands the server's data source to whoever injects a {@link DataSource}. */
@Dependent
class ServerDataSource {

    @Resource(lookup = "jdbc/lobbycard")
    private DataSource dataSource;

    @Produces
    DataSource dataSource() {
        return dataSource;
    }
}
