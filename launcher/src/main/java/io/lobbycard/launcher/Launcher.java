package io.lobbycard.launcher;

import io.lobbycard.launcher.Server.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** {@code ./lobbycard run}: from an empty data folder to a page that answers, and cleanly back. */
final class Launcher {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(10);

    private final Settings settings;
    private final Progress progress;
    private final Deque<Ending> endings = new ArrayDeque<>();
    private volatile boolean ending;

    /** What has to be done at the end, the last begun first. */
    @FunctionalInterface
    private interface Ending {
        void run() throws IOException;
    }

    Launcher(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** Starts everything, and comes back when the server has ended. */
    void run(boolean fresh) throws InterruptedException, IOException {
        if (Files.notExists(settings.application())) {
            throw new StartFailure("The server has not been built yet. Use ./lobbycard run, which builds it first.");
        }
        Thread ender = new Thread(this::end, "ender");
        Runtime.getRuntime().addShutdownHook(ender);
        DataFolder folder = DataFolder.open(settings.dataFolder());
        later(folder::close);
        endLeftOvers(folder);
        Ports.requireFree(settings.httpPort(), "the pages", "LOBBYCARD_HTTP_PORT");
        Ports.requireFree(settings.httpsPort(), "the pages over TLS", "LOBBYCARD_HTTPS_PORT");
        if (fresh) {
            progress.say("Deleting what earlier runs have stored in " + folder.path() + ".");
            folder.empty();
        }
        Secrets secrets = new Secrets(folder.resolve("secrets.properties"), new SecureRandom());
        DatabaseAccess database = settings.externalDatabase().orElseGet(() -> startDatabase(folder, secrets));
        Server server = new Server(settings, folder);
        progress.say("Starting the server.");
        later(server::stop);
        server.start(new ServerEnvironment(settings, folder, secrets).with(database));
        awaitStart(server);
        if (!ending) {
            progress.ready(settings);
            if (server.isDegraded()) {
                progress.say("The database does not answer. The server goes on trying, and works fully once it does.");
            }
            server.await();
        }
        if (ending) {
            return;
        }
        throw new StartFailure("The server has ended. Its log is " + server.console() + ".");
    }

    private void endLeftOvers(DataFolder folder) throws IOException {
        Map<String, ProcessHandle> running = new HashMap<>();
        LeftOver.find(Server.pidFile(folder)).ifPresent(process -> running.put("server", process));
        LeftOver.find(EmbeddedDatabase.pidFile(folder), folder.programs())
                .ifPresent(process -> running.put("database", process));
        if (!running.isEmpty()) {
            progress.say("Ending what a killed run has left behind: " + String.join(" and ", running.keySet()) + ".");
            running.values().forEach(LeftOver::end);
        }
    }

    private DatabaseAccess startDatabase(DataFolder folder, Secrets secrets) {
        EmbeddedDatabase.requirePlatform(System.getProperty("os.name"), System.getProperty("os.arch"));
        int port = settings.databasePort() == 0 ? Ports.anyFree() : settings.databasePort();
        Ports.requireFree(port, "the database", "LOBBYCARD_DB_PORT");
        EmbeddedDatabase database = EmbeddedDatabase.in(folder, port, secrets);
        try {
            if (!database.isInstalled()) {
                progress.say("Unpacking MariaDB into " + folder.path() + ", only this once.");
                database.installAnew();
            }
            progress.say("Starting the database on port " + port + ".");
            later(database::stop);
            database.start();
        } catch (IOException failure) {
            throw new StartFailure("The database could not be started: " + failure.getMessage(), failure);
        }
        return database.access();
    }

    private void awaitStart(Server server) throws InterruptedException, IOException {
        long begun = System.nanoTime();
        Duration said = Duration.ZERO;
        Stage before = Stage.STARTING;
        for (Stage stage = server.stage(); stage != Stage.STARTED && !ending; stage = server.stage()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begun);
            if (!ending) {
                requireHope(server, waited);
            }
            if (stage != before) {
                progress.say("The server runs and makes its tables and first data.");
            } else if (waited.minus(said).compareTo(BETWEEN_WORDS) > 0) {
                said = waited;
                progress.say("The server is still starting, " + waited.toSeconds() + " seconds so far.");
            }
            before = stage;
            server.awaitExit(BETWEEN_LOOKS);
        }
    }

    private static void requireHope(Server server, Duration waited) throws IOException {
        if (!server.isAlive() || server.hasFailed()) {
            throw new StartFailure(
                    "The server could not start the application. Its log, " + server.console() + ", says why.");
        }
        if (waited.compareTo(PATIENCE) > 0) {
            throw new StartFailure("The server has not started within " + PATIENCE.toMinutes() + " minutes. Its log is "
                    + server.console() + ".");
        }
    }

    private synchronized void later(Ending ending) {
        endings.push(ending);
    }

    /** Ends what has been started, in the opposite order. Runs when the process is asked to end, or fails. */
    private synchronized void end() {
        ending = true;
        boolean begun = endings.size() > 1;
        if (begun) {
            progress.say("Ending what has been started.");
        }
        while (!endings.isEmpty()) {
            try {
                endings.pop().run();
            } catch (IOException failure) {
                progress.say("Something did not end cleanly: " + failure.getMessage());
            }
        }
        ProcessHandle.current().children().forEach(LeftOver::end);
        if (begun) {
            progress.say("All has ended. What was stored is in " + settings.dataFolder() + ".");
        }
    }
}
