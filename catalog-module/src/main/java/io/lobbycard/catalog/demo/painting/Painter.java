package io.lobbycard.catalog.demo.painting;

import io.lobbycard.catalog.ArtworkKind;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws posters, always the same for the same poster, on machines without a screen and without fonts. */
public final class Painter {

    private Painter() {}

    /** The poster as a JPEG file of 1280 by 720 pixels. */
    public static byte[] jpeg(Poster poster) {
        Sheet sheet = new Sheet(Palette.of(poster.tone()));
        Composition composition = Composition.of(poster);
        Backdrop.of(poster.tone()).paint(sheet, composition, Chance.of(poster.id()));
        motif(sheet, poster, composition);
        people(sheet, poster, composition);
        ground(sheet, composition);
        new Lettering(sheet, composition, Typeface.of(poster.tone())).paint(poster.name(), poster.people());
        sheet.graphics.dispose();
        return Print.jpeg(sheet.image);
    }

    private static void motif(Sheet sheet, Poster poster, Composition composition) {
        double x = composition.focusX();
        double y = composition.focusY();
        switch (poster.kind()) {
            case OBJECT -> Motif.paint(sheet, poster.motif(), x, y, 430);
            case SCENE -> Motif.paint(sheet, poster.motif(), x, y - 40, 400);
            case LETTERING -> faint(sheet, 0.3, () -> Motif.paint(sheet, poster.motif(), x, y, 560));
            case ENSEMBLE -> {
                if (composition.titleBelow()) {
                    faint(sheet, 0.5, () -> Motif.paint(sheet, poster.motif(), x, 200, 440));
                } else {
                    aside(sheet, poster, composition);
                }
            }
            default -> aside(sheet, poster, composition);
        }
    }

    private static void aside(Sheet sheet, Poster poster, Composition composition) {
        boolean behind = poster.kind() == ArtworkKind.COUPLE && poster.motif().equals("heart");
        if (behind) {
            faint(sheet, 0.9, () -> Motif.paint(sheet, "heart", composition.focusX(), 300, 560));
        } else {
            double size = 180;
            double edge = composition.text().getX();
            Motif.paint(sheet, poster.motif(), edge + size / 2, 64 + size / 2, size);
        }
    }

    private static void faint(Sheet sheet, double opacity, Runnable painting) {
        sheet.graphics.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
        painting.run();
        sheet.graphics.setComposite(AlphaComposite.SrcOver);
    }

    private static void people(Sheet sheet, Poster poster, Composition composition) {
        Face face = Face.of(poster.tone());
        boolean dancing = poster.motif().equals("mirror-ball") && !composition.titleBelow();
        List<Place> places = composition.places();
        for (int i = places.size() - 1; i >= 0; i--) {
            new Figure(sheet, Look.of(poster.people().get(i))).paint(places.get(i), face, dancing);
        }
    }

    /** A quiet ground so that the lettering can be read. */
    private static void ground(Sheet sheet, Composition composition) {
        Palette palette = sheet.palette;
        Color base = palette.isLight() ? palette.sky(1) : palette.color("ink");
        if (composition.titleBelow()) {
            Color clear = Palette.fade(base, 0);
            sheet.fill(
                    new GradientPaint(0, 380, clear, 0, 510, Palette.fade(base, 0.94)),
                    new Rectangle2D.Double(0, 380, Sheet.WIDTH, 340));
        } else if (!composition.centred() && !palette.isLight()) {
            float near = composition.mirrored() ? Sheet.WIDTH : 0;
            float far = composition.mirrored() ? 560 : 720;
            sheet.fill(
                    new GradientPaint(near, 0, Palette.fade(base, 0.62), far, 0, Palette.fade(base, 0)),
                    new Rectangle2D.Double(0, 0, Sheet.WIDTH, Sheet.HEIGHT));
        }
    }
}
