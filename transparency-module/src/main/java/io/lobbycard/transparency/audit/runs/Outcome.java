package io.lobbycard.transparency.audit.runs;

import io.lobbycard.transparency.AuditFigure;
import io.lobbycard.transparency.AuditKind;
import io.lobbycard.transparency.audit.proxies.LeakageAudit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says in a sentence or two what an audit comes to. */
final class Outcome {

    private Outcome() {}

    static String of(AuditKind kind, List<AuditFigure> figures) {
        return switch (kind) {
            case TWIN -> twin(figures);
            case EXPOSURE -> exposure(figures);
            case LEAKAGE -> leakage(figures);
        };
    }

    private static String twin(List<AuditFigure> figures) {
        return String.format(
                Locale.ENGLISH,
                "Two members whose viewings differ only in the group of the cast get another picture for %s of the titles."
                        + " Without the cast in their taste it is %s, as it must be, since they differ in nothing else; without"
                        + " genres it is %s, and it would be %s if the representation check had refused no picture.",
                share(figures, "differing-share", "as-served"),
                share(figures, "differing-share", "without-cast"),
                share(figures, "differing-share", "without-genres"),
                share(figures, "differing-share", "without-representation-check"));
    }

    private static String exposure(List<AuditFigure> figures) {
        String said = figures.stream()
                .map(AuditFigure::group)
                .filter(Objects::nonNull)
                .distinct()
                .map(group -> exposure(group, figures))
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? "Every cell was too small to be shown." : said;
    }

    private static String exposure(String group, List<AuditFigure> figures) {
        List<AuditFigure> theirs =
                figures.stream().filter(figure -> group.equals(figure.group())).toList();
        boolean whole = theirs.stream().anyMatch(figure -> figure.condition().equals("quarter-1"))
                && theirs.stream().anyMatch(figure -> figure.condition().equals("quarter-4"));
        if (!whole) {
            return "About " + group + ", some quarters were too small to be shown.";
        }
        String shown = String.format(
                Locale.ENGLISH,
                "Pictures that feature %s are shown to %s of the members who watched least of that group and to %s of those"
                        + " who watched most of it; the group has %s of the screen time, which pictures of several people can"
                        + " exceed.",
                group,
                share(theirs, "featured-share", "quarter-1"),
                share(theirs, "featured-share", "quarter-4"),
                share(theirs, "presence-share", "quarter-4"));
        boolean drawn = theirs.stream().anyMatch(figure -> figure.measure().equals("lot-share"));
        return drawn
                ? shown + " If each picture were drawn by lot it would be " + share(theirs, "lot-share", "quarter-4")
                        + " of all of them."
                : shown;
    }

    private static String leakage(List<AuditFigure> figures) {
        return String.format(
                Locale.ENGLISH,
                "Of two members of different groups, the pictures they are shown tell which is which %s times in 100;"
                        + " guessing is right 50 times. Without the cast in their taste it is %s (they differ in nothing else,"
                        + " so what exceeds 50 is chance), with random pictures %s, with neutral ones %s.",
                hundredths(figures, LeakageAudit.AS_SERVED),
                hundredths(figures, LeakageAudit.WITHOUT_CAST),
                hundredths(figures, LeakageAudit.RANDOM),
                hundredths(figures, LeakageAudit.NEUTRAL));
    }

    private static String share(List<AuditFigure> figures, String measure, String condition) {
        AuditFigure found = figure(figures, measure, condition);
        return String.format(
                Locale.ENGLISH, "%.1f %% (%.1f to %.1f)", 100 * found.value(), 100 * found.low(), 100 * found.high());
    }

    private static String hundredths(List<AuditFigure> figures, String condition) {
        AuditFigure found = figure(figures, "auc", condition);
        return String.format(
                Locale.ENGLISH, "%.1f (%.1f to %.1f)", 100 * found.value(), 100 * found.low(), 100 * found.high());
    }

    private static AuditFigure figure(List<AuditFigure> figures, String measure, String condition) {
        return figures.stream()
                .filter(each ->
                        each.measure().equals(measure) && each.condition().equals(condition))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no " + measure + " " + condition + "."));
    }
}
