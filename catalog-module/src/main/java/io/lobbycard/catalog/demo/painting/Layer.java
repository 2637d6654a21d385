package io.lobbycard.catalog.demo.painting;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;

/**
 * One printing of one ink, written as {@code ink path} for a filled path or {@code ink/width path} for a line.
 *
 * @param width of the line, or 0 to fill the path
 */
record Layer(String ink, double width, Path2D path) {

    static Layer of(String text) {
        int space = text.indexOf(' ');
        String[] ink = text.substring(0, space).split("/", -1);
        return new Layer(ink[0], ink.length > 1 ? Double.parseDouble(ink[1]) : 0, Outline.of(text.substring(space)));
    }

    static Map<String, List<Layer>> readAll(String resource) {
        Map<String, List<String>> texts = Resources.read(resource, new TypeReference<>() {});
        return texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(Layer::of).toList()));
    }

    void paint(Sheet sheet, Function<String, Color> inks) {
        if (width > 0) {
            sheet.stroke(inks.apply(ink), width, path);
        } else {
            sheet.fill(inks.apply(ink), path);
        }
    }
}
