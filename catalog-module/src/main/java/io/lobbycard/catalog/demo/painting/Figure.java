package io.lobbycard.catalog.demo.painting;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;

/**
 * Head and shoulders of one person, in a measure where the head is 100 units high, its middle at 0,0 and lit from the
 * left.
 */
final class Figure {

    private record Hair(List<String> back, List<String> front) {}

    private static final Map<String, Hair> HAIR = Resources.read("hair.json", new TypeReference<>() {});
    private static final Map<String, List<Layer>> GARMENTS = Layer.readAll("garments.json");

    private static final Path2D NECK = Outline.of("M-17 30 V66 Q-19 80 -44 90 L-26 130 H26 L44 90 Q19 80 17 66 V30 Z");
    private static final Path2D NECK_SHADE = Outline.of("M-17 40 Q2 62 17 44 V92 Q-6 78 -17 58 Z");
    private static final Path2D SLEEVE = Outline.of("M66 132 Q112 128 108 84 L98 34");
    private static final Path2D HAND = Outline.of("M97 30 L94 14 M92 12 L84 -14 M97 10 L99 -18");

    private final Sheet sheet;
    private final Look look;
    private final Color hair;
    private final Color cloth;

    Figure(Sheet sheet, Look look) {
        this.sheet = sheet;
        this.look = look;
        hair = look.hairColor(sheet.palette);
        cloth = look.clothColor(sheet.palette);
    }

    void paint(Place place, Face face, boolean dancing) {
        AffineTransform stand = AffineTransform.getTranslateInstance(place.x(), place.y());
        double unit = place.head() / 100;
        stand.scale(place.gaze() > 0 ? -unit : unit, unit);
        AffineTransform lean =
                AffineTransform.getRotateInstance(place.gaze() > 0 ? -place.lean() : place.lean(), 0, 60);
        sheet.within(stand, () -> {
            sheet.within(AffineTransform.getTranslateInstance(-2.4, -1.2), () -> rim(lean));
            sheet.within(lean, () -> hair(true, hair));
            body(dancing);
            sheet.within(lean, () -> {
                face.paint(sheet, look, hair, place.gaze() == 0 ? 0 : -5);
                hair(false, hair);
            });
        });
    }

    /** The light that falls on the edge from behind. */
    private void rim(AffineTransform lean) {
        Color light = sheet.palette.color("light", 0.8);
        sheet.fill(light, garment().getFirst().path());
        garment().stream()
                .filter(layer -> layer.ink().equals("cloth"))
                .forEach(layer -> sheet.fill(light, layer.path()));
        sheet.within(lean, () -> {
            sheet.fill(light, Face.OVAL);
            hair(true, light);
            hair(false, light);
        });
    }

    private void hair(boolean back, Color color) {
        Hair style = Objects.requireNonNull(HAIR.get(look.hair()), look.hair());
        for (String path : back ? style.back() : style.front()) {
            sheet.fill(color, Outline.of(path));
        }
    }

    private void body(boolean dancing) {
        if (dancing) {
            sheet.stroke(sheet.palette.color("light"), 36, SLEEVE);
            sheet.stroke(sheet.palette.color("skin"), 10, HAND);
            sheet.disc(sheet.palette.color("skin"), 96, 18, 12);
            sheet.stroke(cloth, 32, SLEEVE);
        }
        AffineTransform size = look.has("child") ? AffineTransform.getScaleInstance(0.76, 0.96) : new AffineTransform();
        sheet.within(size, () -> {
            sheet.fill(sheet.palette.color("skin"), NECK);
            sheet.fill(sheet.palette.color("shade"), NECK_SHADE);
            garment().forEach(layer -> layer.paint(sheet, this::ink));
        });
    }

    private List<Layer> garment() {
        return Objects.requireNonNull(GARMENTS.get(look.garment()), look.garment());
    }

    private Color ink(String role) {
        return switch (role) {
            case "cloth" -> cloth;
            case "trim" -> Palette.mix(cloth, sheet.palette.color("ink"), 0.4);
            case "shirt" -> Palette.mix(sheet.palette.color("light"), sheet.palette.color("second"), 0.12);
            case "spot" -> Palette.mix(sheet.palette.color("accent"), sheet.palette.color("ink"), 0.12 * look.colour());
            default -> sheet.palette.color(role);
        };
    }
}
