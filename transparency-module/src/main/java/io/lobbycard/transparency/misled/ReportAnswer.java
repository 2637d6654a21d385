package io.lobbycard.transparency.misled;

import io.lobbycard.transparency.MisledReport;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A report over HTTP; {@code outcome} is {@code waiting}, {@code withdrawn} or {@code kept}. */
record ReportAnswer(
        String id,
        String title,
        String artwork,
        String words,
        Instant reportedAt,
        Instant due,
        String outcome,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    static ReportAnswer of(MisledReport report) {
        return new ReportAnswer(
                String.valueOf(report.id()),
                report.title().value(),
                report.artwork().value(),
                report.words(),
                report.reportedAt(),
                report.due(),
                report.outcome() == null ? "waiting" : report.outcome().name().toLowerCase(Locale.ROOT),
                report.answer(),
                report.answeredAt());
    }
}
