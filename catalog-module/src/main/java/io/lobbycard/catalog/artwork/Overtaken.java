package io.lobbycard.catalog.artwork;

import io.lobbycard.database.Contention;
import io.lobbycard.web.ProblemException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A save that others overtook without touching what it saves, such as by crediting the same new person of another title at
 * the same moment.
 */
final class Overtaken {

    static final int MOST_ATTEMPTS = 3;

    private Overtaken() {}

    /**
     * Saves again as long as others were quicker and what is edited stands as it was read.
     *
     * @throws ProblemException of the last attempt, or of one that was refused for any other reason
     */
    static <T> T again(Supplier<T> save, BooleanSupplier stands) {
        for (int attempt = 1; ; attempt++) {
            try {
                return save.get();
            } catch (ProblemException refused) {
                if (attempt == MOST_ATTEMPTS || !Contention.isBehind(refused) || !stands.getAsBoolean()) {
                    throw refused;
                }
            }
        }
    }
}
