package io.lobbycard.catalog.imports;

import io.lobbycard.database.Contention;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/** Tries a transaction again that lost its rows to somebody else, such as an editor who saved a title of the same part. */
final class Attempts {

    private static final Logger LOG = System.getLogger(Attempts.class.getName());

    static final int MOST = 5;

    private Attempts() {}

    /**
     * What the first transaction that gets through gives.
     *
     * @param transaction that reads anew whenever it begins
     * @throws RuntimeException of the last attempt, or of one that failed for any other reason
     */
    static <T> T of(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException failed) {
                if (attempt == MOST || !Contention.mayBeBehind(failed)) {
                    throw failed;
                }
                LOG.log(Level.DEBUG, "Somebody else wrote the same rows; the part is stored again.", failed);
            }
        }
    }
}
