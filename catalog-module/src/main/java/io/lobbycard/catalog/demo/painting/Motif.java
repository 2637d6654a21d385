package io.lobbycard.catalog.demo.painting;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/** A thing that stands for a theme, drawn as layers in a field of 100 by 100 units. */
public final class Motif {

    private static final Map<String, List<Layer>> ALL = Layer.readAll("motifs.json");
    private static final Map<String, String> BY_THEME = Resources.read("themes.json", new TypeReference<>() {});

    private Motif() {}

    /** The motif for a theme; a star for one that has none. */
    public static String forTheme(String theme) {
        return BY_THEME.getOrDefault(theme, "star");
    }

    public static boolean exists(String name) {
        return ALL.containsKey(name);
    }

    /** Paints a motif around a centre. */
    static void paint(Sheet sheet, String name, double x, double y, double size) {
        List<Layer> layers = ALL.get(name);
        if (layers == null) {
            throw new IllegalArgumentException("There is no motif called " + name + ".");
        }
        AffineTransform field = AffineTransform.getTranslateInstance(x - size / 2, y - size / 2);
        field.scale(size / 100, size / 100);
        sheet.within(field, () -> layers.forEach(layer -> layer.paint(sheet, sheet.palette::color)));
    }
}
