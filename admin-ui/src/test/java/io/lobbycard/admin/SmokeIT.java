package io.lobbycard.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.database.ModuleSchema;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@InServer
class SmokeIT {

    @Inject
    DataSource dataSource;

    @Inject
    @Any
    Instance<ModuleSchema> schemas;

    @Test
    void everyModulesTablesAreMigrated() throws SQLException {
        Set<String> expected = new TreeSet<>();
        schemas.forEach(schema -> expected.add(schema.module() + "_schema_history"));

        assertEquals(expected, histories());
        assertTrue(expected.contains("transparency_schema_history"), expected::toString);
    }

    @Test
    @RunAsClient
    void theServerSaysThatItIsComplete() {
        Answer answer = Rest.anonymous().get("/health/ready");

        assertEquals(200, answer.status());
        assertEquals("UP", answer.json().get("status").asString());
    }

    private Set<String> histories() throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = database() and table_name like '%\\_schema\\_history'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
