package io.lobbycard.catalog.demo.painting;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/** Slanting light and shards for the tense, blinds for the dark, red mist for the frightening. */
final class NightBackdrops {

    private NightBackdrops() {}

    static void tense(Sheet sheet, Composition composition, SplittableRandom random) {
        Palette palette = sheet.palette;
        Backdrop.sky(sheet);
        double x = composition.focusX();
        Backdrop.glow(sheet, palette.color("second"), 0.9, x, 330, 560);
        beam(sheet, palette.color("light", 0.2), x - 60, 330);
        beam(sheet, palette.color("light", 0.16), x + 190, 110);
        beam(sheet, palette.color("accent", 0.95), x + 236, 24);
        for (int i = 0; i < 22; i++) {
            double away = 240 + random.nextDouble(420);
            double angle = random.nextDouble(2 * Math.PI);
            double shardX = x + away * Math.cos(angle);
            double shardY = 340 + away * 0.7 * Math.sin(angle);
            double size = 14 + random.nextDouble(58);
            Path2D.Double shard = new Path2D.Double();
            shard.moveTo(shardX + size * Math.cos(angle), shardY + size * Math.sin(angle));
            shard.lineTo(shardX + size * 0.3 * Math.cos(angle + 2), shardY + size * 0.3 * Math.sin(angle + 2));
            shard.lineTo(shardX + size * 0.5 * Math.cos(angle - 2.4), shardY + size * 0.5 * Math.sin(angle - 2.4));
            shard.closePath();
            String ink = i % 5 == 0 ? "accent" : i % 2 == 0 ? "second" : "ink";
            sheet.fill(palette.color(ink, 0.75), shard);
        }
    }

    private static void beam(Sheet sheet, Color color, double x, double width) {
        Path2D.Double beam = new Path2D.Double();
        beam.moveTo(x + 210, -4);
        beam.lineTo(x + 210 + width, -4);
        beam.lineTo(x - 210 + width, Sheet.HEIGHT + 4);
        beam.lineTo(x - 210, Sheet.HEIGHT + 4);
        beam.closePath();
        sheet.fill(color, beam);
    }

    static void dark(Sheet sheet, Composition composition, SplittableRandom random) {
        Palette palette = sheet.palette;
        Backdrop.sky(sheet);
        double x = composition.focusX();
        Backdrop.glow(sheet, palette.color("accent"), 0.5, x, 300, 520);
        double tilt = 30 + random.nextDouble(50);
        for (int slat = 0; slat < 13; slat++) {
            Path2D.Double light = new Path2D.Double();
            double y = -60 + slat * 66;
            light.moveTo(x - 330, y + tilt);
            light.lineTo(x + 330, y - tilt);
            light.lineTo(x + 330, y - tilt + 26);
            light.lineTo(x - 330, y + tilt + 26);
            light.closePath();
            sheet.fill(palette.color("light", 0.34), light);
        }
        for (int wisp = 0; wisp < 5; wisp++) {
            Backdrop.glow(
                    sheet,
                    palette.color("second"),
                    0.28,
                    random.nextDouble(Sheet.WIDTH),
                    420 + random.nextDouble(300),
                    240);
        }
    }

    static void frightening(Sheet sheet, Composition composition, SplittableRandom random) {
        Palette palette = sheet.palette;
        Backdrop.sky(sheet);
        double x = composition.focusX();
        Backdrop.glow(sheet, palette.color("accent"), 0.95, x, 300, 470);
        sheet.disc(palette.color("accent", 0.55), x, 270, 210);
        for (int i = 0; i < 13; i++) {
            trunk(sheet, palette.color("ink", 0.94), random.nextDouble(Sheet.WIDTH), 8 + random.nextDouble(22), random);
        }
        for (int band = 0; band < 5; band++) {
            Color mist = palette.color(band % 2 == 0 ? "second" : "accent", 0.2);
            Backdrop.ridge(sheet, Palette.fade(mist, 0.02), mist, 500 + band * 44, 0, random);
        }
        sheet.fill(
                new GradientPaint(0, 520, palette.color("ink", 0), 0, 720, palette.color("ink", 0.85)),
                new Rectangle2D.Double(0, 520, Sheet.WIDTH, 200));
    }

    /** A bare tree. */
    private static void trunk(Sheet sheet, Color color, double x, double width, SplittableRandom random) {
        Path2D.Double trunk = new Path2D.Double();
        double lean = random.nextDouble(60) - 30;
        trunk.moveTo(x, 720);
        trunk.quadTo(x + lean, 360, x + lean / 2, -10);
        sheet.stroke(color, width, trunk);
        for (int i = 0; i < 4; i++) {
            double y = 60 + random.nextDouble(360);
            double reach = (random.nextBoolean() ? 1 : -1) * (50 + random.nextDouble(80));
            Path2D.Double branch = new Path2D.Double();
            branch.moveTo(x + lean * 0.7, y + 50);
            branch.quadTo(x + lean * 0.7 + reach * 0.4, y + 20, x + lean * 0.7 + reach, y - 40);
            sheet.stroke(color, width * 0.32, branch);
        }
    }
}
