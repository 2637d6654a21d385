package io.lobbycard.personalization.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Which rows and which columns are of a kind, so that their weights are held to be spread alike before more is known. */
final class RowFamilies {

    final int[] ofRow;
    final int[] ofColumn;

    private RowFamilies(SumsLayout layout, UnaryOperator<String> family) {
        ofRow = numbered(layout.rows, family);
        ofColumn = numbered(layout.columns, family);
    }

    /** Genres, tones, themes, kinds, traits, and the constant: a family is what a name begins with. */
    static RowFamilies byName(SumsLayout layout) {
        return new RowFamilies(layout, name -> name.split(":", 2)[0]);
    }

    /** The constant, and all others. */
    static RowFamilies none(SumsLayout layout) {
        return new RowFamilies(layout, name -> name.contains(":") ? "" : name);
    }

    /** Number of different families, of rows or of columns. */
    static int count(int[] families) {
        return (int) IntStream.of(families).distinct().count();
    }

    private static int[] numbered(Ids names, UnaryOperator<String> family) {
        Map<String, Integer> numbers = new HashMap<>();
        return IntStream.range(0, names.size())
                .map(i -> numbers.computeIfAbsent(family.apply(names.id(i)), ignored -> numbers.size()))
                .toArray();
    }
}
