package io.lobbycard.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.logging.LogManager;

/** The commands behind {@code ./lobbycard run}, {@code token} and {@code verify}. */
public final class Main {

    /** How the check of a receipt or of a kept checkpoint ends. */
    static final int VALID = 0;

    static final int NOT_VALID = 1;

    static final int NOT_CHECKED = 2;

    private static final Duration TOKEN_VALIDITY = Duration.ofHours(12);

    private Main() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> words = List.of(arguments);
        Path home = Path.of(System.getProperty("lobbycard.home", "."));
        silenceLibraries();
        try {
            Settings settings = Settings.of(home, System.getenv());
            switch (words.getFirst()) {
                case "token" -> System.out.println(token(settings, words.subList(1, words.size())));
                case "verify" -> System.exit(verify(settings, words.subList(1, words.size()), System.in, System.out));
                default -> new Launcher(settings, new Progress(System.out)).run(words.contains("--fresh"));
            }
        } catch (StartFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        } catch (IOException | UncheckedIOException failure) {
            System.err.println("Something could not be read or written: " + failure.getMessage());
            System.exit(1);
        }
    }

    private static String token(Settings settings, List<String> words) {
        if (words.size() < 2) {
            throw new StartFailure(
                    "A token needs a name and at least one role, such as: ./lobbycard token romance-fan member");
        }
        Path key = settings.dataFolder().resolve(TokenKeys.FILE);
        if (Files.notExists(key)) {
            throw new StartFailure("There is no key to sign with in " + settings.dataFolder()
                    + ". It is made when ./lobbycard run first starts in demo mode.");
        }
        TokenKeys keys = TokenKeys.in(key);
        return keys.sign(
                words.getFirst(),
                words.subList(1, words.size()),
                Clock.systemUTC().instant(),
                TOKEN_VALIDITY);
    }

    /** How it ends for whoever asked by a program. */
    static int verify(Settings settings, List<String> words, InputStream in, PrintStream out)
            throws InterruptedException {
        try {
            boolean holds = words.contains("--checkpoint")
                    ? new CheckpointVerification(in, out, settings).run(words)
                    : new ReceiptVerification(in, out, settings).run(words);
            return holds ? VALID : NOT_VALID;
        } catch (StartFailure unchecked) {
            System.err.println(unchecked.getMessage());
            return NOT_CHECKED;
        }
    }

    /** The libraries' own messages say nothing that our sentences do not. */
    private static void silenceLibraries() throws IOException {
        try (InputStream configuration = Main.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(configuration);
        }
    }
}
