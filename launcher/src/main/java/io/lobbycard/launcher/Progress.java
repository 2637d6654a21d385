package io.lobbycard.launcher;

import java.io.PrintStream;
import java.time.Duration;

/** Says in words how far the start has come, each line with the seconds since it began. */
final class Progress {

    private static final String DEMO = """
                    This is demo mode: each account's password is its name. Sign in as romance-fan, comedy-fan,
                    uma-fan or travolta-fan to see their pictures, or as editor to see the catalogue under /admin.
                    After the first start it fills itself with simulated members and learns from them, for about a
                    minute; meanwhile pictures may change.
                    For the REST interface: curl --user romance-fan:romance-fan, or ./lobbycard token NAME ROLE.
            """;

    private final PrintStream out;
    private final long begun = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String sentence) {
        out.printf("%4d s  %s%n", seconds(), sentence);
    }

    void ready(Settings settings) {
        say("Ready. Open " + settings.address() + "/ in a browser.");
        if (settings.demo()) {
            out.print(DEMO);
        }
        out.println("        Ctrl-C ends it. The logs and all data are in " + settings.dataFolder() + ".");
    }

    private long seconds() {
        return Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    }
}
