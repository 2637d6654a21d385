package io.lobbycard.catalog.demo.painting;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.type.TypeReference;

/**
 * How a person's figure is told from others in every picture: the outline of the hair, its shade, what they wear. Faces
 * are the same for all.
 */
record Look(String hair, String shade, String garment, Set<String> extras, int colour) {

    private static final Map<String, String> BY_NAME = Resources.read("looks.json", new TypeReference<>() {});
    private static final String UNKNOWN = "short brown crew";

    static Look of(String name) {
        List<String> words = List.of(BY_NAME.getOrDefault(name, UNKNOWN).split(" ", -1));
        return new Look(
                words.get(0),
                words.get(1),
                words.get(2),
                Set.copyOf(words.subList(3, words.size())),
                Chance.of(name).nextInt(4));
    }

    boolean has(String extra) {
        return extras.contains(extra);
    }

    Color hairColor(Palette palette) {
        Color ink = palette.color("ink");
        return switch (shade) {
            case "dark" -> Palette.mix(ink, palette.color("second"), 0.12);
            case "brown" -> Palette.mix(ink, palette.color("shade"), 0.42);
            case "light" -> palette.color("blond");
            case "red" -> Palette.mix(palette.color("blond"), palette.color("accent"), 0.72);
            case "grey" -> Palette.mix(palette.color("light"), ink, 0.36);
            default -> throw new IllegalArgumentException("No hair has the shade " + shade + ".");
        };
    }

    Color clothColor(Palette palette) {
        if (garment.equals("suit") || garment.equals("tie")) {
            return Palette.mix(palette.color("ink"), palette.color("second"), 0.16 + 0.14 * colour);
        }
        return palette.cloth(colour);
    }
}
