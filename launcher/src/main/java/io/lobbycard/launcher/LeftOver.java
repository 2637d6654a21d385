package io.lobbycard.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A process that a launcher has started: remembered in a file, so that the next one finds it if the first was killed. */
final class LeftOver {

    private static final long PATIENCE_SECONDS = 20;

    private LeftOver() {}

    /** Writes the process id and the time at which the process began, which tells it from a later one of the same id. */
    static void record(Path file, ProcessHandle process) throws IOException {
        Files.writeString(file, process.pid() + "\n" + beginning(process));
    }

    /** The process in that file, if it still runs; none, too, if the file was cut short when the machine stopped. */
    static Optional<ProcessHandle> find(Path file) throws IOException {
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return lines.stream()
                .findFirst()
                .filter(LeftOver::isNumber)
                .flatMap(id -> ProcessHandle.of(Long.parseLong(id)))
                .filter(process -> lines.size() < 2 || lines.get(1).equals(beginning(process)));
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]{1,18}");
    }

    /** The process whose id a program of ours has written to that file, if it still runs out of {@code programs}. */
    static Optional<ProcessHandle> find(Path file, Path programs) throws IOException {
        return find(file)
                .filter(process -> process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(programs))
                        .isPresent());
    }

    /** Asks the process and its children to end, and kills those that have not done so after 20 seconds. */
    static void end(ProcessHandle process) {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        all.forEach(ProcessHandle::destroy);
        CompletableFuture<Void> ended =
                CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
        try {
            ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            all.forEach(ProcessHandle::destroyForcibly);
        } catch (InterruptedException hurried) {
            all.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
    }

    private static String beginning(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
