package io.lobbycard.launcher;

import com.nimbusds.jose.util.JSONObjectUtils;
import io.lobbycard.transparency.CheckpointCheck;
import io.lobbycard.transparency.CheckpointCheck.Finding;
import io.lobbycard.transparency.CheckpointCheck.Newest;
import io.lobbycard.transparency.CheckpointCheck.Outcome;
import java.io.InputStream;
import java.io.PrintStream;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether what a kept checkpoint covers is still the beginning of the server's log: checks its signature and that of
 * the server's newest checkpoint, and the proof that the one log begins with the other.
 */
final class CheckpointVerification {

    static final String USAGE =
            "./lobbycard verify --checkpoint FILE [--keys FILE] [--server ADDRESS]. FILE is a kept checkpoint, or -"
                    + " for standard input. Ends with 0 if what it covers is still the beginning of the log, 1 if it is"
                    + " not, and 2 if that could not be found out.";

    /** Where the logs are. */
    private static final Map<String, String> ADDRESSES = Map.of(
            "lobbycard/access", "/api/v1/access-log",
            "lobbycard/accounts", "/api/v1/staff-account-changes",
            "lobbycard/snapshots", "/api/v1/snapshots/log");

    private final Sources sources;
    private final PrintStream out;
    private final String usualServer;

    CheckpointVerification(InputStream in, PrintStream out, Settings settings) {
        this.sources = new Sources(in, USAGE);
        this.out = out;
        this.usualServer = settings.address();
    }

    /** Says what it found; true if the log still begins with what the checkpoint covers. */
    boolean run(List<String> words) throws InterruptedException {
        Options options = new Options(words, USAGE);
        String kept = sources.text(options.value("--checkpoint", "-"));
        String server = options.value("--server", usualServer);
        String keySet = sources.keySet(options.value("--keys", ""), server);
        Optional<CheckpointCheck> check = wellFormed(() -> CheckpointCheck.of(kept, keySet));
        if (check.isEmpty()) {
            out.println("This is not a checkpoint that any key of the key set has signed. A kept checkpoint is the text"
                    + " of /api/v1/access-log/checkpoint to the letter, with the line end after it.");
            return false;
        }
        Finding finding = compare(check.get(), server);
        if (finding.outcome() == Outcome.NOT_SIGNED_YET) {
            throw new StartFailure(finding.why());
        }
        out.println(finding.why());
        return finding.outcome() == Outcome.STILL_THE_BEGINNING;
    }

    private static Finding compare(CheckpointCheck check, String server) throws InterruptedException {
        String log = ADDRESSES.get(check.log());
        if (log == null) {
            throw new StartFailure("A server of Lobbycard has no log of the name " + check.log() + ".");
        }
        Optional<String> text = Answers.getUnless(Answers.NOT_FOUND, server + log + "/checkpoint");
        if (text.isEmpty()) {
            return check.none();
        }
        // its own keys, as one of them may have replaced another since
        String keysNow = Answers.keysOf(server);
        Optional<Newest> newest = wellFormed(() -> check.newest(text.get(), keysNow));
        if (newest.isEmpty()) {
            return new Finding(
                    Outcome.NOT_THE_BEGINNING,
                    "None of the server's keys has signed what it gives as the newest checkpoint of " + check.log()
                            + ".");
        }
        return newest.get().compare(proof(newest.get(), server + log + "/consistency"));
    }

    private static @Nullable List<String> proof(Newest newest, String address) throws InterruptedException {
        String sizes = "?older=" + newest.older() + "&newer=" + newest.newer();
        Optional<String> answer = Answers.getUnless(Answers.REFUSED, address + sizes);
        try {
            return answer.isEmpty()
                    ? null
                    : JSONObjectUtils.getStringList(JSONObjectUtils.parse(answer.get()), "proof");
        } catch (ParseException other) {
            throw new StartFailure("What answers at " + address + " is not Lobbycard.", other);
        }
    }

    private static <T> T wellFormed(Supplier<T> check) {
        try {
            return check.get();
        } catch (IllegalArgumentException malformed) {
            throw new StartFailure(String.valueOf(malformed.getMessage()), malformed);
        }
    }
}
