package io.lobbycard.catalog.demo.painting;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** Dusk for the tender, sunrise for the uplifting, lights in the snow for the festive. */
final class WarmBackdrops {

    private static final Path2D HEART =
            Outline.of("M0 42 Q-46 8 -46 -18 Q-44 -42 -22 -42 Q-6 -40 0 -24 Q6 -40 22 -42 Q44 -42 46 -18 Q46 8 0 42 Z");

    private WarmBackdrops() {}

    static void tender(Sheet sheet, Composition composition, SplittableRandom random) {
        Palette palette = sheet.palette;
        Backdrop.sky(sheet);
        Backdrop.glow(sheet, palette.color("light"), 0.85, composition.focusX(), composition.focusY(), 520);
        for (int i = 0; i < 34; i++) {
            double size = 12 + random.nextDouble() * random.nextDouble() * 76;
            Color color = palette.color(random.nextInt(3) == 0 ? "accent" : "light", 0.07 + random.nextDouble(0.13));
            double x = random.nextDouble(Sheet.WIDTH);
            double y = random.nextDouble(560);
            if (i % 4 == 0) {
                AffineTransform heart = AffineTransform.getTranslateInstance(x, y);
                heart.scale(size / 46, size / 46);
                sheet.within(heart, () -> sheet.fill(color, HEART));
            } else {
                sheet.disc(color, x, y, size);
            }
        }
        Backdrop.ridge(sheet, palette.color("second", 0.75), palette.color("ink", 0.9), 610, 0, random);
        Backdrop.ridge(sheet, palette.color("ink", 0.7), palette.color("ink"), 676, 0, random);
    }

    /** Behind two who are close. */
    static void heartOfLight(Sheet sheet, Composition composition) {
        for (int glow = 0; glow < 3; glow++) {
            AffineTransform place = AffineTransform.getTranslateInstance(composition.focusX(), 350);
            double size = 8.6 - glow * 0.9;
            place.scale(size, size);
            sheet.within(place, () -> sheet.fill(sheet.palette.color("light", 0.2), HEART));
        }
    }

    static void uplifting(Sheet sheet, Composition composition, SplittableRandom random) {
        Palette palette = sheet.palette;
        Backdrop.sky(sheet);
        double x = composition.focusX();
        double y = 470;
        Backdrop.rays(sheet, palette.color("light", 0.28), x, y, 18, random.nextDouble());
        Backdrop.glow(sheet, palette.color("light"), 0.9, x, y, 640);
        sheet.disc(palette.color("light"), x, y - 60, 262);
        Color sun = composition.places().isEmpty() ? Backdrop.plain(palette) : palette.color("accent", 0.85);
        sheet.disc(sun, x, y - 60, 236);
        for (int i = 0; i < 5; i++) {
            cloud(sheet, random.nextDouble(Sheet.WIDTH), 70 + random.nextDouble(330), 0.5 + random.nextDouble());
        }
        Backdrop.ridge(sheet, palette.color("second", 0.85), palette.color("second"), 640, 0, random);
    }

    private static void cloud(Sheet sheet, double x, double y, double size) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size, size);
        Path2D puffs = Outline.of("E-60 0 70 16 E10 -12 56 24 E70 2 64 14 E-20 -16 30 18");
        sheet.within(place, () -> sheet.fill(sheet.palette.color("light", 0.62), puffs));
    }

    static void festive(Sheet sheet, Composition composition, SplittableRandom random) {
        Palette palette = sheet.palette;
        Backdrop.sky(sheet);
        Backdrop.glow(sheet, palette.color("light"), 0.6, composition.focusX(), composition.focusY(), 560);
        for (int string = 0; string < 2; string++) {
            lights(sheet, 34 + string * 66, random);
        }
        for (int i = 0; i < 150; i++) {
            double size = 1.5 + random.nextDouble() * random.nextDouble() * 8;
            Color snow = Palette.fade(Color.WHITE, 0.35 + random.nextDouble(0.55));
            sheet.disc(snow, random.nextDouble(Sheet.WIDTH), random.nextDouble(Sheet.HEIGHT), size);
        }
        Backdrop.ridge(sheet, Palette.fade(Color.WHITE, 0.8), palette.color("light", 0.5), 672, 0, random);
    }

    private static void lights(Sheet sheet, double y, SplittableRandom random) {
        Path2D.Double wire = new Path2D.Double();
        wire.moveTo(-20, y);
        double sag = 50 + random.nextDouble(30);
        for (int x = -20; x < Sheet.WIDTH; x += 325) {
            wire.quadTo(x + 162.5, y + 2 * sag, x + 325, y);
        }
        sheet.stroke(sheet.palette.color("ink", 0.8), 3, wire);
        String[] inks = {"accent", "light", "second", "light"};
        for (int i = 0; i < 21; i++) {
            double along = (i * 65.0 + 16) % 325 / 325;
            double bulbX = -20 + i * 65.0 + 16;
            double bulbY = y + 4 * sag * along * (1 - along) + 9;
            Color color = sheet.palette.color(inks[i % inks.length]);
            sheet.disc(Palette.fade(color, 0.25), bulbX, bulbY, 25);
            sheet.disc(color, bulbX, bulbY, 9);
        }
    }
}
