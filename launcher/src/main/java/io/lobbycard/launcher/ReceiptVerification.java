package io.lobbycard.launcher;

import com.nimbusds.jose.util.JSONObjectUtils;
import io.lobbycard.transparency.ReceiptCheck;
import io.lobbycard.transparency.Verdict;
import io.lobbycard.transparency.Verdict.Outcome;
import java.io.InputStream;
import java.io.PrintStream;
import java.text.ParseException;
import java.util.List;
import java.util.Map;

/**
 * Checks a receipt: its signature and its snapshot's place in the public log on this machine, with a key set from a file or
 * from a server; then, unless only a file was given, asks the server to make the choice again.
 */
final class ReceiptVerification {

    private static final String USAGE =
            "./lobbycard verify RECEIPT [--keys FILE] [--server ADDRESS]. RECEIPT is a file, or - for standard input."
                    + " Ends with 0 if it is valid, 1 if it is not, and 2 if that could not be found out.";

    private final Sources sources;
    private final PrintStream out;
    private final String usualServer;

    ReceiptVerification(InputStream in, PrintStream out, Settings settings) {
        this.sources = new Sources(in, USAGE);
        this.out = out;
        this.usualServer = settings.address();
    }

    /** Says what it found; true if the receipt is valid. */
    boolean run(List<String> words) throws InterruptedException {
        if (words.isEmpty() || words.getFirst().equals("--help")) {
            throw new StartFailure(USAGE + " A kept checkpoint: " + CheckpointVerification.USAGE);
        }
        String receipt = withoutLineEnd(sources.text(words.getFirst()));
        Options options = new Options(words, USAGE);
        String keys = options.value("--keys", "");
        String server = options.value("--server", keys.isEmpty() ? usualServer : "");
        String keySet = sources.keySet(keys, server);
        Verdict here = check(receipt, keySet);
        out.println("Signature and log, checked here: " + here.verdict().label() + ". " + here.why());
        if (here.verdict() != Outcome.VALID || server.isEmpty()) {
            return here.verdict() == Outcome.VALID;
        }
        Map<String, Object> again = madeAgain(server, receipt);
        out.println("The choice, made again by " + server + ": " + again.get("verdict") + ". " + again.get("why"));
        return Outcome.VALID.label().equals(again.get("verdict"));
    }

    private static Map<String, Object> madeAgain(String server, String receipt) throws InterruptedException {
        String address = server + "/api/v1/receipts/verification";
        try {
            return JSONObjectUtils.parse(Answers.post(address, "application/jose", receipt));
        } catch (ParseException other) {
            throw new StartFailure("What answers at " + address + " is not Lobbycard.", other);
        } catch (StartFailure unreachable) {
            throw new StartFailure(
                    "The choice was not made again. " + unreachable.getMessage()
                            + " To check signature and log alone, give --keys FILE and no --server.",
                    unreachable);
        }
    }

    private static Verdict check(String receipt, String keySet) {
        try {
            return ReceiptCheck.check(receipt, keySet);
        } catch (IllegalArgumentException malformed) {
            throw new StartFailure(String.valueOf(malformed.getMessage()), malformed);
        }
    }

    /** Programs that write files end the last line; whatever else stands around a receipt makes it none. */
    private String withoutLineEnd(String text) {
        if (!text.endsWith("\n")) {
            return text;
        }
        out.println("The line end after the receipt was not taken for a part of it.");
        return text.substring(0, text.length() - (text.endsWith("\r\n") ? 2 : 1));
    }
}
