package io.lobbycard.database;

import io.lobbycard.web.ProblemException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.util.Set;
import java.util.stream.Stream;

/** Failures because somebody else wrote the same at the same time; who reads anew and tries again gets through. */
public final class Contention {

    private static final int CHANGED_MEANWHILE = 412;

    /** Of MariaDB: changed since it was read in this transaction, waited too long for a lock, and a deadlock. */
    private static final Set<Integer> CODES = Set.of(1020, 1205, 1213);

    private Contention() {}

    /** True if it surely was somebody else. */
    public static boolean isBehind(Throwable failed) {
        return causes(failed).anyMatch(cause -> switch (cause) {
            case OptimisticLockException stale -> true;
            case PessimisticLockException held -> true;
            case SQLTransactionRollbackException deadlock -> true;
            case SQLException other -> CODES.contains(other.getErrorCode());
            case ProblemException problem -> problem.problem().status() == CHANGED_MEANWHILE;
            default -> false;
        });
    }

    /** True also where the rows are there already, which is either that or a mistake that will come again. */
    public static boolean mayBeBehind(Throwable failed) {
        return isBehind(failed) || causes(failed).anyMatch(SQLIntegrityConstraintViolationException.class::isInstance);
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause);
    }
}
