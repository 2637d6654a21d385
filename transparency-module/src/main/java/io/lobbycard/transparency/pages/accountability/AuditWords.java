package io.lobbycard.transparency.pages.accountability;

import io.lobbycard.transparency.AuditCatalogue;
import io.lobbycard.transparency.AuditFigure;
import io.lobbycard.transparency.AuditRun;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * The last result of an audit, for readers who have never seen one.
 *
 * @param question what was asked, as a journalist would
 * @param model what was audited, and whether it still is what chooses pictures
 * @param day on which it was asked for, UTC
 * @param asker such as {@code the schedule}
 * @param where the catalogue
 * @param counts where the counts behind it are
 */
public record AuditWords(
        String question,
        String outcome,
        String model,
        String day,
        String asker,
        String where,
        long seed,
        String counts,
        List<Line> lines) {

    private static final double HUNDRED = 100;

    /** A figure; {@code from}, {@code to} and {@code at} are its places on a scale from 0 to 100. */
    public record Line(String measure, String condition, String value, double from, double to, double at) {

        static Line of(AuditFigure figure) {
            return new Line(
                    figure.measureInWords(),
                    figure.conditionInWords(),
                    String.format(
                            Locale.ENGLISH,
                            "%.1f %% (%.1f to %.1f)",
                            HUNDRED * figure.value(),
                            HUNDRED * figure.low(),
                            HUNDRED * figure.high()),
                    place(figure.low()),
                    place(figure.high()),
                    place(figure.value()));
        }

        private static double place(double share) {
            return Math.rint(Math.clamp(share, 0, 1) * HUNDRED * 10) / 10;
        }
    }

    public AuditWords {
        lines = List.copyOf(lines);
    }

    /** @param serving number of the snapshot that serves; 0 if none does */
    static AuditWords of(AuditRun run, long serving) {
        return new AuditWords(
                switch (run.kind()) {
                    case TWIN -> "Does it matter for your pictures who was in the films you watched?";
                    case EXPOSURE -> "How often do pictures show each group of people?";
                    case LEAKAGE -> "Can somebody tell from your pictures which group you belong to?";
                },
                String.valueOf(run.outcome()),
                model(run.snapshot(), serving),
                LocalDate.ofInstant(run.askedAt(), ZoneOffset.UTC).toString(),
                run.askerInPublic(),
                run.catalogue() == AuditCatalogue.INVENTED
                        ? "an invented catalogue, whose groups are called alder and birch"
                        : "this service’s own catalogue",
                run.seed(),
                "/api/v1/audits/public/" + run.kind() + "/counts",
                run.figures().stream().map(Line::of).toList());
    }

    private static String model(long audited, long serving) {
        if (audited == serving) {
            return "This is of snapshot " + audited + ", the state of the program that chooses pictures now.";
        }
        return "This is of snapshot " + audited + ", which does not choose pictures now"
                + (serving == 0 ? "." : "; snapshot " + serving + " does, and is audited within a day.");
    }
}
