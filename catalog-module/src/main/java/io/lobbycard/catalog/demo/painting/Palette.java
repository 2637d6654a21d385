package io.lobbycard.catalog.demo.painting;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import tools.jackson.core.type.TypeReference;

/**
 * The few inks that a picture is printed with.
 *
 * @param sky from the top to the bottom of the ground
 * @param ink the darkest
 * @param skin the lit and the shaded side of every face alike, whoever it is
 * @param cloth what people wear; each person has the same place in this list in every picture
 */
record Palette(
        List<String> sky,
        String ink,
        String accent,
        String second,
        String light,
        String text,
        List<String> skin,
        String blond,
        List<String> cloth) {

    private static final Map<String, List<Palette>> BY_TONE = Resources.read("palettes.json", new TypeReference<>() {});

    /** One of the palettes of a tone. */
    static Palette of(String tone, SplittableRandom random) {
        List<Palette> palettes = BY_TONE.getOrDefault(tone, List.of());
        if (palettes.isEmpty()) {
            throw new IllegalArgumentException("There are no colours for the tone " + tone + ".");
        }
        return palettes.get(random.nextInt(palettes.size()));
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
                    case "blond" -> blond;
                    default -> throw new IllegalArgumentException("There is no ink called " + role + ".");
                });
    }

    Color cloth(int place) {
        return Color.decode(cloth.get(place % cloth.size()));
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
