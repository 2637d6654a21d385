package io.lobbycard.personalization.engine;

import io.lobbycard.personalization.engine.Explanation.Through;
import java.util.Arrays;
import java.util.List;

/** The parts of one viewing's contribution, kept largest first as they come. */
final class Parts {

    private Through[] largestFirst = new Through[16];
    private int size;

    /** Parts of equal size stay in the order in which they came. */
    void add(Through part) {
        if (size == largestFirst.length) {
            largestFirst = Arrays.copyOf(largestFirst, 2 * size);
        }
        double magnitude = Math.abs(part.amount());
        int place = size++;
        while (place > 0 && Math.abs(largestFirst[place - 1].amount()) < magnitude) {
            largestFirst[place] = largestFirst[place - 1];
            place--;
        }
        largestFirst[place] = part;
    }

    List<Through> toList() {
        return List.of(Arrays.copyOf(largestFirst, size));
    }
}
