package io.lobbycard.transparency.pages.figures;

import io.lobbycard.transparency.Figure;
import java.util.List;
import java.util.Locale;

/**
 * One figure as a line of a table, with its interval drawn beside it.
 *
 * @param name of the title, or what the artwork shows
 * @param from where the drawn interval begins, 0 to 100
 * @param to where it ends
 * @param at where the figure itself stands
 */
public record FigureLine(
        String name, String measure, String value, String low, String high, double from, double to, double at) {

    private static final double WHOLE = 100;

    /** @param figures all of one release; those of one measure are drawn on one scale, which begins at 0 */
    static FigureLine of(Figure figure, List<Figure> figures) {
        boolean share = isShare(figure);
        double scale = share
                ? 1
                : figures.stream()
                        .filter(each -> each.measure().equals(figure.measure()))
                        .mapToDouble(Figure::high)
                        .max()
                        .orElse(1);
        return new FigureLine(
                figure.name(),
                figure.measure().replace('-', ' '),
                said(figure.value(), share),
                said(figure.low(), share),
                said(figure.high(), share),
                place(figure.low(), scale),
                place(figure.high(), scale),
                place(figure.value(), scale));
    }

    private static boolean isShare(Figure figure) {
        return figure.measure().endsWith("share") || figure.measure().endsWith("rate");
    }

    private static String said(double value, boolean share) {
        return share
                ? String.format(Locale.ENGLISH, "%.1f %%", 100 * value)
                : String.format(Locale.ENGLISH, "%,.0f", value);
    }

    private static double place(double value, double scale) {
        return Math.rint(Math.clamp(value / Math.max(scale, Double.MIN_NORMAL), 0, 1) * 10 * WHOLE) / 10;
    }
}
