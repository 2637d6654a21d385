package io.lobbycard.transparency.audit.measures;

import io.lobbycard.transparency.AuditFigure;
import io.lobbycard.transparency.AuditKind;
import io.lobbycard.transparency.AuditTable;
import io.lobbycard.transparency.audit.measures.Counts.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Works out an audit's figures from its released counts and its seed; nothing else goes into them. */
public final class Recount {

    /** The measure of leakage audits. */
    public static final String AREA = "auc";

    /** In leakage audits: members by score, from the lowest to the highest. */
    public static final String SCORES = "score";

    private Recount() {}

    /** The figures in the order of the table. */
    public static List<AuditFigure> figures(AuditKind kind, AuditTable table, long seed) {
        return switch (kind) {
            case TWIN -> shares(Counts.of(table), seed);
            case LEAKAGE -> areas(Counts.of(table), seed);
            case EXPOSURE -> exposures(ExposureCells.of(table), seed);
        };
    }

    private static List<AuditFigure> shares(Counts counts, long seed) {
        List<AuditFigure> figures = new ArrayList<>();
        counts.all()
                .forEach((subject, units) ->
                        figures.add(figure(subject, MeanCount.share(units, subject.most(), seed), subject.measure())));
        return figures;
    }

    private static List<AuditFigure> areas(Counts counts, long seed) {
        List<AuditFigure> figures = new ArrayList<>();
        Map<String, List<Subject>> byCondition = counts.all().keySet().stream()
                .collect(Collectors.groupingBy(Subject::condition, TreeMap::new, Collectors.toList()));
        byCondition.forEach((condition, groups) -> {
            List<Subject> two = groups.stream()
                    .sorted((one, other) -> one.group().compareTo(other.group()))
                    .toList();
            Range area = RankCurve.area(counts.of(two.getFirst()), counts.of(two.getLast()), seed);
            figures.add(new AuditFigure(AREA, condition, null, area.value(), area.low(), area.high()));
        });
        return figures;
    }

    private static List<AuditFigure> exposures(List<ExposureCell> cells, long seed) {
        List<AuditFigure> figures = new ArrayList<>();
        Map<String, Map<Integer, List<ExposureCell>>> byGroup = cells.stream()
                .collect(Collectors.groupingBy(
                        ExposureCell::group,
                        TreeMap::new,
                        Collectors.groupingBy(ExposureCell::quarter, TreeMap::new, Collectors.toList())));
        byGroup.forEach((group, quarters) -> quarters.forEach((quarter, shown) -> {
            List<ExposureCell> large = Exposure.withoutSmall(shown);
            if (!large.isEmpty()) {
                String condition = "quarter-" + quarter;
                figures.add(figure("featured-share", condition, group, Exposure.featured(large, seed)));
                if (large.stream().noneMatch(cell -> Double.isNaN(cell.byLot()))) {
                    figures.add(figure("lot-share", condition, group, Exposure.byLot(large, seed)));
                }
                figures.add(figure("presence-share", condition, group, Exposure.presence(large, seed)));
            }
        }));
        return figures;
    }

    private static AuditFigure figure(Subject subject, Range range, String measure) {
        return figure(measure, subject.condition(), subject.group().isEmpty() ? null : subject.group(), range);
    }

    private static AuditFigure figure(String measure, String condition, @Nullable String group, Range range) {
        return new AuditFigure(measure, condition, group, range.value(), range.low(), range.high());
    }
}
