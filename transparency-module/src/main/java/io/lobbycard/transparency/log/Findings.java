package io.lobbycard.transparency.log;

import java.util.List;

/** What the comparison of a log with its checkpoints found, as sentences. */
public record Findings(boolean sound, List<String> findings) {

    public Findings {
        findings = List.copyOf(findings);
    }

    /** Nothing found means that the log is sound. */
    public static Findings of(List<String> findings) {
        return new Findings(findings.isEmpty(), findings);
    }
}
