package io.lobbycard.catalog.demo.painting;

import io.lobbycard.catalog.ArtworkKind;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws posters, always the same for the same poster, on machines without a screen and without fonts. */
public final class Painter {

    private final Poster poster;
    private final Composition composition;
    private final Sheet sheet;

    private Painter(Poster poster) {
        this.poster = poster;
        composition = Composition.of(poster);
        sheet = new Sheet(Palette.of(poster.tone(), Chance.of(poster.id() + "/inks")));
    }

    /** The poster as a JPEG file of 1280 by 720 pixels. */
    public static byte[] jpeg(Poster poster) {
        Painter painter = new Painter(poster);
        painter.paint();
        painter.sheet.graphics.dispose();
        return Print.jpeg(painter.sheet.image);
    }

    private void paint() {
        Backdrop.of(poster.tone()).paint(sheet, composition, Chance.of(poster.id()));
        if (poster.kind() == ArtworkKind.COUPLE && poster.tone().equals("tender")) {
            WarmBackdrops.heartOfLight(sheet, composition);
        }
        motif();
        people();
        ground();
        Lettering lettering = new Lettering(sheet, composition, Typeface.of(poster.tone()));
        double top = lettering.paint(poster.name(), poster.people());
        if (hasSeal()) {
            seal(top);
        }
    }

    private void motif() {
        double x = composition.focusX();
        double y = composition.focusY();
        switch (poster.kind()) {
            case OBJECT -> Motif.paint(sheet, poster.motif(), x, y, 430);
            case SCENE -> Motif.paint(sheet, poster.motif(), x, y - 50, 380);
            case LETTERING -> faint(0.3, () -> Motif.paint(sheet, poster.motif(), x, y, 560));
            case ENSEMBLE -> {
                if (composition.titleBelow()) {
                    faint(0.5, () -> Motif.paint(sheet, poster.motif(), x, 200, 440));
                }
            }
            case COUPLE -> {
                if (poster.isDance()) {
                    Motif.paint(sheet, poster.motif(), x, 96, 150);
                }
            }
            default -> {}
        }
    }

    private boolean hasSeal() {
        return switch (poster.kind()) {
            case PORTRAIT -> true;
            case COUPLE -> !poster.isDance();
            case ENSEMBLE -> !composition.titleBelow();
            case SCENE, OBJECT, LETTERING -> false;
        };
    }

    /** The motif on a disc above the title, where there is room for it. */
    private void seal(double titleTop) {
        double size = Math.min(172, titleTop - 64 - 34);
        if (size < 96) {
            return;
        }
        double x = composition.text().getX() + size / 2;
        double y = titleTop - 34 - size / 2;
        sheet.disc(Backdrop.plain(sheet.palette), x, y, size / 2);
        Motif.paint(sheet, poster.motif(), x, y, size * 0.6);
    }

    private void faint(double opacity, Runnable painting) {
        sheet.graphics.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
        painting.run();
        sheet.graphics.setComposite(AlphaComposite.SrcOver);
    }

    private void people() {
        Face face = Face.of(poster.tone());
        boolean dancing = poster.isDance() && !composition.titleBelow();
        List<Place> places = composition.places();
        for (int i = places.size() - 1; i >= 0; i--) {
            new Figure(sheet, Look.of(poster.people().get(i))).paint(places.get(i), face, dancing);
        }
    }

    /** A quiet ground so that the lettering can be read. */
    private void ground() {
        Palette palette = sheet.palette;
        Color base = palette.isLight() ? palette.sky(1) : palette.color("ink");
        if (composition.titleBelow()) {
            sheet.fill(
                    new GradientPaint(0, 380, Palette.fade(base, 0), 0, 510, Palette.fade(base, 0.97)),
                    new Rectangle2D.Double(0, 380, Sheet.WIDTH, Sheet.HEIGHT - 380));
        } else if (!composition.centred()) {
            double strength = palette.isLight() ? 0.8 : 0.62;
            boolean right = composition.mirrored();
            sheet.fill(
                    new GradientPaint(
                            right ? Sheet.WIDTH - 200 : 200,
                            0,
                            Palette.fade(base, strength),
                            right ? 560 : 720,
                            0,
                            Palette.fade(base, 0)),
                    new Rectangle2D.Double(right ? 560 : 0, 0, 720, Sheet.HEIGHT));
        }
    }
}
