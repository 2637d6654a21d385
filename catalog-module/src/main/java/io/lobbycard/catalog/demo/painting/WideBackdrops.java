package io.lobbycard.catalog.demo.painting;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** Ranges at sunset for the adventurous, golden beams and stars for the epic, rain for the sad. */
final class WideBackdrops {

    private WideBackdrops() {}

    static void adventurous(Sheet sheet, Composition composition, SplittableRandom random) {
        Palette palette = sheet.palette;
        Backdrop.sky(sheet);
        double x = composition.focusX();
        Backdrop.glow(sheet, palette.color("light"), 0.9, x, 330, 560);
        sheet.disc(palette.color("light"), x, 330, 232);
        Path2D birds = Outline.of(
                "M0 0 Q14 -14 26 0 Q38 -14 52 0 M80 40 Q90 30 98 40 Q106 30 116 40 M-60 50 Q-50 40 -42 50 Q-34 40 -24 50");
        sheet.within(
                AffineTransform.getTranslateInstance(Sheet.WIDTH - x, 110 + random.nextDouble(60)),
                () -> sheet.stroke(palette.color("ink", 0.7), 4, birds));
        Backdrop.ridge(sheet, palette.color("accent", 0.55), palette.color("accent", 0.8), 520, 1.1, random);
        Backdrop.ridge(sheet, palette.color("second", 0.85), palette.color("second"), 590, 0.8, random);
        Backdrop.ridge(sheet, palette.color("ink", 0.9), palette.color("ink"), 670, 0.5, random);
    }

    static void epic(Sheet sheet, Composition composition, SplittableRandom random) {
        Palette palette = sheet.palette;
        Backdrop.sky(sheet);
        double x = composition.focusX();
        for (int i = 0; i < 130; i++) {
            double size = 0.8 + random.nextDouble() * random.nextDouble() * 3.2;
            sheet.disc(
                    palette.color("light", 0.3 + random.nextDouble(0.7)),
                    random.nextDouble(Sheet.WIDTH),
                    random.nextDouble(480),
                    size);
        }
        Backdrop.rays(sheet, palette.color("accent", 0.17), x, 560, 26, random.nextDouble());
        Backdrop.glow(sheet, palette.color("light"), 0.95, x, 500, 600);
        Path2D halo = Outline.of("O" + x + " 330 300");
        sheet.stroke(palette.color("accent", 0.8), 5, halo);
        sheet.stroke(palette.color("light", 0.5), 2, Outline.of("O" + x + " 330 322"));
        Backdrop.ridge(sheet, palette.color("second", 0.7), palette.color("ink", 0.95), 640, 0.9, random);
        Backdrop.ridge(sheet, palette.color("ink", 0.85), palette.color("ink"), 690, 0.4, random);
    }

    static void sad(Sheet sheet, Composition composition, SplittableRandom random) {
        Palette palette = sheet.palette;
        Backdrop.sky(sheet);
        double x = composition.focusX();
        Backdrop.glow(sheet, palette.color("light"), 0.75, x, 260, 430);
        Backdrop.glow(sheet, palette.color("accent"), 0.6, Sheet.WIDTH - x, 190, 230);
        Path2D.Double skyline = new Path2D.Double();
        skyline.moveTo(-10, Sheet.HEIGHT);
        for (double left = -10; left < Sheet.WIDTH + 80; ) {
            double top = 400 + random.nextDouble(170);
            double width = 44 + random.nextDouble(80);
            skyline.lineTo(left, top);
            skyline.lineTo(left + width, top);
            left += width;
        }
        skyline.lineTo(Sheet.WIDTH + 90, Sheet.HEIGHT);
        sheet.fill(palette.color("second", 0.5), skyline);
        Path2D.Double rain = new Path2D.Double();
        for (int i = 0; i < 210; i++) {
            double dropX = random.nextDouble(Sheet.WIDTH + 100);
            double dropY = random.nextDouble(Sheet.HEIGHT);
            double length = 16 + random.nextDouble(44);
            rain.moveTo(dropX, dropY);
            rain.lineTo(dropX - length * 0.22, dropY + length);
        }
        Color drops = palette.color("light", 0.42);
        sheet.stroke(drops, 1.7, rain);
    }
}
