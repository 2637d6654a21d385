package io.lobbycard.admin.views.plots;

import com.vaadin.flow.component.Svg;
import java.util.Locale;

/** An interval as a line with a dot, on a scale of its own. The numbers stand beside it, so it is hidden from readers. */
public final class IntervalPlot extends Svg {

    private static final double WIDTH = 200;

    /**
     * @param begin the value at the left edge
     * @param end the value at the right edge
     */
    public IntervalPlot(Interval interval, double begin, double end) {
        double from = place(interval.low(), begin, end);
        double to = place(interval.high(), begin, end);
        double at = place(interval.value(), begin, end);
        setSvg(String.format(Locale.ROOT, """
                <svg class="lobby-interval" viewBox="-4 0 208 16" width="208" height="16" aria-hidden="true" \
                xmlns="http://www.w3.org/2000/svg">\
                <path class="scale" d="M0 8H200"/>\
                <path class="range" d="M%1$.1f 8H%2$.1fM%1$.1f 4V12M%2$.1f 4V12"/>\
                <circle cx="%3$.1f" cy="8" r="3.5"/></svg>""", from, to, at));
    }

    private static double place(double value, double begin, double end) {
        return WIDTH * Math.clamp((value - begin) / (end - begin), 0, 1);
    }
}
