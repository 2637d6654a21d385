package io.lobbycard.personalization.engine;

import java.util.Arrays;

/** Measurements of rows and columns added up by group, by row and by column, for the spreads that their scatter tells. */
final class RowScatter {

    private final RowFamilies families;
    private final Scatter[][] groups;
    private final Scatter[][] rows;
    private final Scatter[][] columns;

    RowScatter(RowFamilies families, RowMoments moments) {
        this.families = families;
        int rowFamilies = RowFamilies.count(families.ofRow);
        int columnFamilies = RowFamilies.count(families.ofColumn);
        groups = none(rowFamilies, columnFamilies);
        rows = none(families.ofRow.length, columnFamilies);
        columns = none(rowFamilies, families.ofColumn.length);
        for (int row = 0; row < families.ofRow.length; row++) {
            for (int column = 0; column < families.ofColumn.length; column++) {
                groups[families.ofRow[row]][families.ofColumn[column]].add(moments, row, column);
                rows[row][families.ofColumn[column]].add(moments, row, column);
                columns[families.ofRow[row]][column].add(moments, row, column);
            }
        }
    }

    /** For each family of rows and family of columns, the spread. */
    double[][] ofGroups(double usualConstant, double usualTaste) {
        double[][] spreads = new double[groups.length][groups[0].length];
        for (int i = 0; i < groups.length; i++) {
            for (int j = 0; j < groups[i].length; j++) {
                spreads[i][j] = groups[i][j].spread(j == families.ofColumn[0] ? usualConstant : usualTaste);
            }
        }
        return spreads;
    }

    /** For each row and family of columns, the multiple of its group's spread. */
    double[][] ofRows(double[][] ofGroup) {
        double[][] multiples = ones(rows);
        for (int row = 0; row < rows.length; row++) {
            for (int column = 1; column < families.ofColumn.length; column++) {
                int j = families.ofColumn[column];
                double group = ofGroup[families.ofRow[row]][j];
                multiples[row][j] = rows[row][j].spread(group) / group;
            }
        }
        return multiples;
    }

    /** For each family of rows and column, likewise. */
    double[][] ofColumns(double[][] ofGroup) {
        double[][] multiples = ones(columns);
        for (int i = 0; i < columns.length; i++) {
            for (int column = 1; column < columns[i].length; column++) {
                double group = ofGroup[i][families.ofColumn[column]];
                multiples[i][column] = columns[i][column].spread(group) / group;
            }
        }
        return multiples;
    }

    private static Scatter[][] none(int first, int second) {
        Scatter[][] none = new Scatter[first][second];
        for (Scatter[] each : none) {
            Arrays.setAll(each, ignored -> new Scatter());
        }
        return none;
    }

    private static double[][] ones(Scatter[][] like) {
        double[][] ones = new double[like.length][like[0].length];
        for (double[] each : ones) {
            Arrays.fill(each, 1);
        }
        return ones;
    }

    private static final class Scatter {
        private double excess;
        private double information;
        private double chance;

        void add(RowMoments moments, int row, int column) {
            if (moments.information()[row][column] > 0) {
                excess += moments.excess()[row][column];
                information += moments.information()[row][column];
                chance += moments.chance();
            }
        }

        double spread(double usual) {
            return Spread.estimate(excess, information, chance, usual);
        }
    }
}
