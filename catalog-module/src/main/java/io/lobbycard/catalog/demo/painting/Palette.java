package io.lobbycard.catalog.demo.painting;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;

/**
 * The few inks that a picture is printed with.
 *
 * @param sky from the top to the bottom of the ground
 * @param ink the darkest
 * @param skin the lit and the shaded side of every face alike, whoever it is
 */
record Palette(
        List<String> sky, String ink, String accent, String second, String light, String text, List<String> skin) {

    private static final Map<String, Palette> BY_TONE = Resources.read("palettes.json", new TypeReference<>() {});

    static Palette of(String tone) {
        return Objects.requireNonNull(BY_TONE.get(tone), () -> "There are no colours for the tone " + tone + ".");
    }

    Color color(String role) {
        return Color.decode(
                switch (role) {
                    case "ink" -> ink;
                    case "accent" -> accent;
                    case "second" -> second;
                    case "light" -> light;
                    case "text" -> text;
                    case "skin" -> skin.getFirst();
                    case "shade" -> skin.getLast();
                    default -> throw new IllegalArgumentException("There is no ink called " + role + ".");
                });
    }

    Color sky(int index) {
        return Color.decode(sky.get(index));
    }

    Color color(String role, double opacity) {
        return fade(color(role), opacity);
    }

    static Color fade(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }

    /** A colour between two, nearer to the second the larger the share. */
    static Color mix(Color one, Color other, double share) {
        return new Color(
                between(one.getRed(), other.getRed(), share),
                between(one.getGreen(), other.getGreen(), share),
                between(one.getBlue(), other.getBlue(), share));
    }

    private static int between(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    /** Whether the lettering is dark on a light ground. */
    boolean isLight() {
        Color color = color("text");
        return color.getRed() + color.getGreen() + color.getBlue() < 384;
    }
}
