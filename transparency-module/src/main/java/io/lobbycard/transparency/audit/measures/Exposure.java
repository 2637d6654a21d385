package io.lobbycard.transparency.audit.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Shares over titles, each weighted by the members who saw a picture of it; intervals by drawing titles again. */
final class Exposure {

    /** A cell of fewer members is left out. */
    static final int SMALLEST = 100;

    private Exposure() {}

    static List<ExposureCell> withoutSmall(List<ExposureCell> cells) {
        return cells.stream().filter(cell -> cell.members() >= SMALLEST).toList();
    }

    /** The share of members whose picture features the group. */
    static Range featured(List<ExposureCell> cells, long seed) {
        return range(cells, seed, redrawn -> ratio(redrawn, ExposureCell::featured));
    }

    /** The same if pictures were drawn by lot. */
    static Range byLot(List<ExposureCell> cells, long seed) {
        return range(cells, seed, redrawn -> ratio(redrawn, cell -> cell.members() * cell.byLot()));
    }

    /** The group's share of screen time in front of the same members. */
    static Range presence(List<ExposureCell> cells, long seed) {
        return range(cells, seed, redrawn -> ratio(redrawn, cell -> cell.members() * cell.presence()));
    }

    private static Range range(List<ExposureCell> cells, long seed, ToDoubleFunction<List<ExposureCell>> value) {
        return Bootstrap.range(value.applyAsDouble(cells), seed, random -> value.applyAsDouble(redrawn(cells, random)));
    }

    private static List<ExposureCell> redrawn(List<ExposureCell> cells, SplittableRandom random) {
        List<ExposureCell> again = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            again.add(cells.get(random.nextInt(cells.size())));
        }
        return again;
    }

    private static double ratio(List<ExposureCell> cells, ToDoubleFunction<ExposureCell> above) {
        double sum = 0;
        double members = 0;
        for (ExposureCell cell : cells) {
            sum += above.applyAsDouble(cell);
            members += cell.members();
        }
        return members == 0 ? 0 : sum / members;
    }
}
