package io.lobbycard.catalog.demo.painting;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** Flat bright shapes for the funny, neon blocks for the stylish, one circle on paper for the thoughtful. */
final class BoldBackdrops {

    private static final Path2D[] CONFETTI = {
        Outline.of("O0 0 16"),
        Outline.of("M-18 14 L0 -18 L18 14 Z"),
        Outline.of("M-34 0 L-22 -14 L-10 0 L2 -14 L14 0 L26 -14 L34 -6 L26 2 L14 16 L2 2 L-10 16 L-22 2 L-30 10 Z"),
        Outline.of("M-5 -18 H5 V-5 H18 V5 H5 V18 H-5 V5 H-18 V-5 H-5 Z"),
        Outline.of("M-20 0 Q0 -34 20 0 Q0 -16 -20 0 Z")
    };

    private BoldBackdrops() {}

    static void funny(Sheet sheet, Composition composition, SplittableRandom random) {
        Palette palette = sheet.palette;
        Backdrop.sky(sheet);
        Backdrop.rays(sheet, palette.color("light", 0.5), composition.focusX(), 380, 14, random.nextDouble());
        sheet.disc(palette.color("second"), composition.focusX(), 400, 330);
        sheet.disc(palette.color("light", 0.9), composition.focusX(), 400, 292);
        for (int i = 0; i < 26; i++) {
            AffineTransform place = AffineTransform.getTranslateInstance(
                    random.nextDouble(Sheet.WIDTH), random.nextDouble(Sheet.HEIGHT));
            place.rotate(random.nextDouble(6));
            double size = 0.5 + random.nextDouble(0.9);
            place.scale(size, size);
            Color color = palette.color(i % 3 == 0 ? "accent" : i % 3 == 1 ? "second" : "light");
            Path2D shape = CONFETTI[random.nextInt(CONFETTI.length)];
            sheet.within(place, () -> sheet.fill(color, shape));
        }
    }

    static void stylish(Sheet sheet, Composition composition, SplittableRandom random) {
        Palette palette = sheet.palette;
        Backdrop.sky(sheet);
        double x = composition.focusX();
        double slope = random.nextBoolean() ? 200 : 260;
        String[] inks = random.nextBoolean()
                ? new String[] {"accent", "second", "light"}
                : new String[] {"second", "accent", "light"};
        block(sheet, palette.color(inks[0]), x - 250, 420, slope);
        block(sheet, palette.color(inks[1]), x + 180, 96, slope);
        block(sheet, palette.color(inks[2]), x + 288, 26, slope);
        block(sheet, palette.color(inks[2]), x - 296, 26, slope);
        Color dots = palette.color("ink", 0.2);
        for (int row = 0; row < 26; row++) {
            for (int column = 0; column < 40; column++) {
                double size = 7.5 * (1 - row / 30.0) - 1;
                sheet.disc(dots, column * 34 + row % 2 * 17, Sheet.HEIGHT - row * 20, size);
            }
        }
    }

    private static void block(Sheet sheet, Color color, double x, double width, double slope) {
        Path2D.Double block = new Path2D.Double();
        block.moveTo(x + slope / 2, -4);
        block.lineTo(x + width + slope / 2, -4);
        block.lineTo(x + width - slope / 2, Sheet.HEIGHT + 4);
        block.lineTo(x - slope / 2, Sheet.HEIGHT + 4);
        block.closePath();
        sheet.fill(color, block);
    }

    static void thoughtful(Sheet sheet, Composition composition, SplittableRandom random) {
        Palette palette = sheet.palette;
        Backdrop.sky(sheet);
        double x = composition.focusX();
        double y = 350;
        sheet.disc(palette.color("second", 0.35), x + 60 - random.nextDouble(120), y + 30, 360);
        Color circle = composition.places().isEmpty() ? Backdrop.plain(palette) : palette.color("accent");
        sheet.disc(circle, x, y - 20, 268);
        for (int ring = 0; ring < 5; ring++) {
            Path2D ripple = Outline.of("O" + x + " " + (y - 20) + " " + (300 + ring * 34));
            sheet.stroke(palette.color("ink", 0.16 - ring * 0.025), 2, ripple);
        }
        Path2D.Double lines = new Path2D.Double();
        for (int row = 0; row < 7; row++) {
            lines.moveTo(0, 664 + row * 9);
            lines.lineTo(Sheet.WIDTH, 664 + row * 9);
        }
        sheet.stroke(palette.color("ink", 0.1), 1.5, lines);
    }
}
