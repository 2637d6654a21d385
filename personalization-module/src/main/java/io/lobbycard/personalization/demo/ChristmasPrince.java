package io.lobbycard.personalization.demo;

import io.lobbycard.catalog.Title;
import io.lobbycard.personalization.demo.SimulatedYear.Sitting;

/**
 * The 53 who watched one Christmas film on 18 days in a row, whom nobody may ever single out again. Their clients reported
 * it late, after everything else.
 */
final class ChristmasPrince {

    static final int MEMBERS = 53;

    private static final int DAYS = 18;
    private static final long DAY = 86_400;
    private static final long LATER_EACH_DAY = 7 * 60;
    private static final String FILM = "a-christmas-prince-2017";

    private ChristmasPrince() {}

    static void watch(SimulatedYear year, Stage stage, long now) {
        for (Title title : stage.titles()) {
            if (title.id().value().equals(FILM)) {
                long first = (now / DAY - 60) * DAY + 16 * 3_600;
                for (int day = 0; day < DAYS; day++) {
                    long start = first + day * DAY + day * LATER_EACH_DAY;
                    year.sittings.add(new Sitting(title, null, start, title.runtimeSeconds(), -1));
                }
            }
        }
    }
}
