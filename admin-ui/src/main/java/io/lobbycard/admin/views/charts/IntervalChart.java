package io.lobbycard.admin.views.charts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import io.lobbycard.admin.views.scripts.Scripts;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values with their intervals, one line for each thing, drawn by Apache ECharts. It is for the eye only: whoever does not
 * see it reads the table beside it.
 */
public final class IntervalChart extends Div {

    /** Where the library lies in the deployable. */
    static final String LIBRARY = "webjars/echarts/5.3.1/dist/echarts.min.js";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double LINE_REM = 2.6;
    private static final double AXES_REM = 6.5;

    /** Several values for the same things, such as one rate for each picture. */
    public record Series(String name, List<Point> points) {

        public Series {
            points = List.copyOf(points);
        }
    }

    /** A value with its interval, in the units of the axis. */
    public record Point(String thing, double value, double lower, double upper) {}

    private record Drawing(String axis, String unit, List<String> things, List<Series> series) {}

    private final String drawing;

    /**
     * @param label what the chart shows, a complete sentence
     * @param axis what the values are
     * @param unit of the values, such as {@code %}
     * @param things in the order from top to bottom
     */
    public IntervalChart(String label, String axis, String unit, List<String> things, List<Series> series) {
        this.drawing = JSON.writeValueAsString(new Drawing(axis, unit, things, series));
        addClassName("lobby-chart");
        getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        setHeight((AXES_REM + LINE_REM * things.size()) + "rem");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Scripts.run(
                this,
                List.of("/" + LIBRARY, "/admin/charts.js"),
                "window.lobbycardChart(this, JSON.parse($0))",
                drawing);
    }
}
