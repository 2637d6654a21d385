package io.lobbycard.catalog.demo.painting;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.LinearGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** The ground of a picture, which sets its tone. */
interface Backdrop {

    Map<String, Backdrop> BY_TONE = Map.ofEntries(
            Map.entry("tender", WarmBackdrops::tender),
            Map.entry("uplifting", WarmBackdrops::uplifting),
            Map.entry("festive", WarmBackdrops::festive),
            Map.entry("funny", BoldBackdrops::funny),
            Map.entry("stylish", BoldBackdrops::stylish),
            Map.entry("thoughtful", BoldBackdrops::thoughtful),
            Map.entry("tense", NightBackdrops::tense),
            Map.entry("dark", NightBackdrops::dark),
            Map.entry("frightening", NightBackdrops::frightening),
            Map.entry("adventurous", WideBackdrops::adventurous),
            Map.entry("epic", WideBackdrops::epic),
            Map.entry("sad", WideBackdrops::sad));

    void paint(Sheet sheet, Composition composition, SplittableRandom random);

    static Backdrop of(String tone) {
        return Objects.requireNonNull(BY_TONE.get(tone), () -> "There is no backdrop for the tone " + tone + ".");
    }

    /** The palette's sky from top to bottom. */
    static void sky(Sheet sheet) {
        Palette palette = sheet.palette;
        sheet.fillAll(new LinearGradientPaint(0, 0, 0, Sheet.HEIGHT, new float[] {0, 0.6f, 1}, new Color[] {
            palette.sky(0), palette.sky(1), palette.sky(2)
        }));
    }

    /** A colour that every ink of a motif stands out from. */
    static Color plain(Palette palette) {
        return Palette.mix(palette.color("second"), palette.color("light"), 0.5);
    }

    /** Light around a point that fades to nothing at the radius. */
    static void glow(Sheet sheet, Color color, double opacity, double x, double y, double radius) {
        RadialGradientPaint light =
                new RadialGradientPaint((float) x, (float) y, (float) radius, new float[] {0, 0.45f, 1}, new Color[] {
                    Palette.fade(color, opacity), Palette.fade(color, opacity * 0.42), Palette.fade(color, 0)
                });
        sheet.fill(light, new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** Beams from a point to beyond the edge. */
    static void rays(Sheet sheet, Color color, double x, double y, int count, double turn) {
        Path2D.Double beams = new Path2D.Double();
        for (int i = 0; i < count; i++) {
            double from = turn + i * 2 * Math.PI / count;
            double to = from + Math.PI / count;
            beams.moveTo(x, y);
            beams.lineTo(x + 1500 * Math.cos(from), y + 1500 * Math.sin(from));
            beams.lineTo(x + 1500 * Math.cos(to), y + 1500 * Math.sin(to));
            beams.closePath();
        }
        sheet.fill(color, beams);
    }

    /** A line of hills over the whole width, filled down to the lower edge. */
    static void ridge(Sheet sheet, Color top, Color bottom, double height, double rough, SplittableRandom random) {
        Path2D.Double hills = new Path2D.Double();
        hills.moveTo(-20, Sheet.HEIGHT);
        double phase = random.nextDouble(6);
        for (int x = -20; x <= Sheet.WIDTH + 20; x += 10) {
            double wave = Math.sin(x / 190.0 + phase) * 0.6 + Math.sin(x / 83.0 + 2 * phase) * 0.3;
            double crag =
                    Math.abs(Math.sin(x / 61.0 + 3 * phase)) * rough * 0.8 + Math.sin(x / 23.0 + phase) * rough * 0.12;
            hills.lineTo(x, height - 40 * wave - 70 * crag);
        }
        hills.lineTo(Sheet.WIDTH + 20, Sheet.HEIGHT);
        hills.closePath();
        sheet.fill(new GradientPaint(0, (float) height - 100, top, 0, Sheet.HEIGHT, bottom), hills);
    }
}
