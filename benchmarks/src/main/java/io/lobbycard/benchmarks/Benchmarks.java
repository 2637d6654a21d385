package io.lobbycard.benchmarks;

import io.lobbycard.benchmarks.engine.Footprint;
import io.lobbycard.benchmarks.engine.Measurements;
import io.lobbycard.benchmarks.evaluation.OpenBandit;
import io.lobbycard.benchmarks.images.ImageLoad;
import io.lobbycard.benchmarks.page.AccessLoad;
import io.lobbycard.benchmarks.page.ExplanationLoad;
import io.lobbycard.benchmarks.page.ExportLoad;
import io.lobbycard.benchmarks.page.MemberPageLoad;
import io.lobbycard.benchmarks.page.PageLoad;
import io.lobbycard.benchmarks.release.Noise;
import io.lobbycard.benchmarks.worlds.Worlds;
import java.util.Arrays;

/** Runs a benchmark by name; every table ends with lines {@code name: value} that a script can read. */
public final class Benchmarks {

    private static final String NAMES = """
            engine                     a page of 3,000 titles, beside its floor and Vowpal Wabbit
            learn                      outcomes added up, and models made of the sums
            explain                    a picture explained to a member with 1,000 viewings
            memory                     heap of 36,000 titles with their model
            worlds [ROUNDS SEEDS NAMES [no-vw]]
                                       policies side by side in simulated worlds
            open-bandit FOLDER         the estimators on logs of the Open Bandit Dataset
            noise                      the noise of the release gate
            page TOKEN [ADDRESS]       pages asked of a running server
            me [ADDRESS]               a member's own pages, opened at a running server in demo mode
            explanations TOKEN [ADDRESS]
                                       a long history explained by a running server, 50 times a second
            access TOKEN [ADDRESS]     a history read by an access grant, and each reading written down
            export TOKEN [ADDRESS]     all that is kept about a member with 5,000 viewings
            images TOKEN [ADDRESS]     pictures uploaded to a running server, and asked of it""";

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        String name = arguments.length == 0 ? "" : arguments[0];
        String[] rest = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        switch (name) {
            case "engine" -> Measurements.engine();
            case "learn" -> Measurements.learn();
            case "explain" -> Measurements.explain();
            case "memory" -> Footprint.run();
            case "worlds" -> Worlds.run(rest);
            case "open-bandit" -> OpenBandit.main(rest);
            case "noise" -> Noise.run();
            case "page" -> PageLoad.run(rest);
            case "me" -> MemberPageLoad.run(rest);
            case "explanations" -> ExplanationLoad.run(rest);
            case "access" -> AccessLoad.run(rest);
            case "export" -> ExportLoad.run(rest);
            case "images" -> ImageLoad.run(rest);
            default -> {
                System.err.println("Which benchmark? One of:\n" + NAMES);
                System.exit(2);
            }
        }
    }
}
