package io.lobbycard.catalog.imports.kinds;

import io.lobbycard.catalog.ImportFault;
import io.lobbycard.catalog.ImportRow;
import io.lobbycard.catalog.UnfitRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads each row as what its kind says it is, and keeps why one cannot be. */
final class Rows<T> {

    private final List<ImportFault> faults = new ArrayList<>();
    private final Map<ImportRow, T> read = new LinkedHashMap<>();

    static <T> Rows<T> read(List<ImportRow> rows, Function<ImportRow, T> reading) {
        Rows<T> result = new Rows<>();
        for (ImportRow row : rows) {
            result.attempt(row, () -> result.read.put(row, reading.apply(row)));
        }
        return result;
    }

    /** Those that could be read, by their row, in the order of the file. */
    Map<ImportRow, T> read() {
        return read;
    }

    /** Does something with a row that may still prove it unfit. */
    void attempt(ImportRow row, Runnable work) {
        try {
            work.run();
        } catch (UnfitRow unfit) {
            faults.add(unfit.at(row.line()));
        }
    }

    List<ImportFault> faults() {
        return faults;
    }
}
