package io.lobbycard.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The packaged Open Liberty server as a child process. Its logs and its working files lie in the data folder. */
final class Server {

    private static final String NAME = "lobbycard";
    /** Liberty's message: an exception occurred while starting the application. */
    private static final String APPLICATION_FAILED = "CWWKZ0002E";

    /** The name of the health check that the application itself makes when it runs. */
    private static final String FIRST_PAGE = "first-page";

    /** What the readiness check says while the database does not answer. */
    private static final String DEGRADED = "degraded";

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);

    /** How far a start can have come. */
    enum Stage {
        STARTING,
        /** The application runs and makes the tables and the demo data. */
        PREPARING,
        STARTED
    }

    private final Settings settings;
    private final Path output;
    private final Path pidFile;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(ANSWER_WITHIN).build();
    private @Nullable Process process;

    Server(Settings settings, DataFolder folder) {
        this.settings = settings;
        this.output = folder.resolve("server");
        this.pidFile = pidFile(folder);
    }

    static Path pidFile(DataFolder folder) {
        return folder.resolve("server.pid");
    }

    /** What the server writes before its own log begins, and where a failed start says why. */
    Path console() {
        return output.resolve("console.log");
    }

    void start(Map<String, String> environment) {
        try {
            Files.createDirectories(output);
            forgetEarlierApplication();
            ProcessBuilder builder = new ProcessBuilder(
                            settings.liberty().resolve("bin/server").toString(), "run", NAME)
                    .redirectErrorStream(true)
                    .redirectOutput(console().toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("WLP_OUTPUT_DIR", output.toString());
            builder.environment().putAll(environment);
            Process started = builder.start();
            process = started;
            LeftOver.record(pidFile, started.toHandle());
        } catch (IOException failure) {
            throw new StartFailure("The server could not be started: " + failure.getMessage(), failure);
        }
    }

    /**
     * Throws away what the server remembers of another build of the application. It tells builds by the times of their
     * files, which are the same in all of ours, so that the same sources give the same bytes.
     */
    private void forgetEarlierApplication() throws IOException {
        Path remembered = output.resolve("application");
        String current = Files.getLastModifiedTime(settings.application()).toString();
        if (Files.notExists(remembered) || !Files.readString(remembered).equals(current)) {
            DataFolder.delete(output.resolve(NAME).resolve("workarea"));
            Files.writeString(remembered, current);
        }
    }

    /** Whether the server has given up starting the application. */
    boolean hasFailed() throws IOException {
        return Files.readString(console()).contains(APPLICATION_FAILED);
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** How far the start has come, as the application says (MicroProfile Health). */
    Stage stage() throws InterruptedException {
        try {
            HttpResponse<String> answer = health("started");
            if (answer.statusCode() == 200) {
                return Stage.STARTED;
            }
            return answer.body().contains(FIRST_PAGE) ? Stage.PREPARING : Stage.STARTING;
        } catch (IOException notYet) {
            return Stage.STARTING;
        }
    }

    /** Whether it runs without its database. */
    boolean isDegraded() throws InterruptedException {
        try {
            return health("ready").body().contains(DEGRADED);
        } catch (IOException gone) {
            return false;
        }
    }

    private HttpResponse<String> health(String check) throws IOException, InterruptedException {
        URI address = URI.create(settings.address() + "/health/" + check);
        return http.send(HttpRequest.newBuilder(address).timeout(ANSWER_WITHIN).build(), BodyHandlers.ofString());
    }

    /** Waits until it ends by itself, but not longer than that. */
    void awaitExit(Duration atMost) throws InterruptedException {
        if (process != null) {
            process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop() throws IOException {
        if (process != null) {
            LeftOver.end(process.toHandle());
        }
        Files.deleteIfExists(pidFile);
    }

    /** Waits until it ends by itself. */
    void await() throws InterruptedException {
        if (process != null) {
            process.waitFor();
        }
    }
}
