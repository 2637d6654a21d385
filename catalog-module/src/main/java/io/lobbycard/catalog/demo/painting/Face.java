package io.lobbycard.catalog.demo.painting;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** A face in two inks, the same for everybody but for beard and glasses; what it feels follows the tone. */
enum Face {
    GLAD,
    CALM,
    AFRAID;

    static final Path2D OVAL = Outline.of(
            "M-36 -14 Q-36 -54 0 -54 Q36 -54 36 -14 Q36 14 27 31 Q14 50 0 50 Q-14 50 -27 31 Q-36 14 -36 -14 Z");

    private static final Path2D EARS = Outline.of("E-37 2 6 11 E37 2 6 11");
    private static final Path2D SHADE = Outline.of(
            "M10 -60 Q4 -24 3 -12 Q2 -4 -2 4 L-9 14 Q-4 19 5 17 Q10 22 6 28 Q4 36 8 42 Q10 50 6 60 H60 V-60 Z");
    private static final Path2D BROWS = Outline.of("M-29 -16 Q-20 -22 -10 -18 M10 -18 Q19 -22 27 -16");
    private static final Path2D WORRIED_BROWS = Outline.of("M-29 -17 Q-20 -24 -10 -25 M10 -25 Q19 -24 27 -17");
    private static final Path2D LIDS = Outline.of("M-26 -3 Q-18 -11 -9 -4 M9 -4 Q17 -11 25 -3");
    private static final Path2D EYES = Outline.of("E-17.5 -3.5 3.6 4.2 E17 -3.5 3.6 4.2");
    private static final Path2D GLINTS = Outline.of("O-18.8 -5 1.2 O15.7 -5 1.2");
    private static final Path2D SMILE = Outline.of("M-14 25 Q0 31 14 25 Q10 38 0 38 Q-10 38 -14 25 Z");
    private static final Path2D LINE = Outline.of("M-11 29 Q0 33 11 29");
    private static final Path2D LOWER_LIP = Outline.of("M-5 37 Q0 39.5 5 37");
    private static final Path2D DREAD = Outline.of("M-10 34 Q0 28 10 34");
    private static final Path2D BEARD = Outline.of(
            "M-37 -4 Q-37 18 -28 34 Q-14 56 0 56 Q14 56 28 34 Q37 18 37 -4 Q34 12 22 18 Q10 13 0 17 Q-10 13 -22 18 Q-34 12 -37 -4 Z");
    private static final Path2D MOUSTACHE = Outline.of("M-17 25 Q-9 14 0 19 Q9 14 17 25 Q9 24 0 23 Q-9 24 -17 25 Z");
    private static final Path2D GLASSES =
            Outline.of("E-18 -3 13 11.5 E17 -3 13 11.5 M-5 -5 Q0 -8 4 -5 M-31 -5 L-37 -7 M30 -5 L37 -7");

    static Face of(String tone) {
        return switch (tone) {
            case "tender", "funny", "uplifting", "festive", "adventurous" -> GLAD;
            case "frightening" -> AFRAID;
            default -> CALM;
        };
    }

    void paint(Sheet sheet, Look look, Color hair, double turn) {
        Palette palette = sheet.palette;
        sheet.fill(palette.color("shade"), EARS);
        sheet.fill(palette.color("skin"), OVAL);
        Shape clip = sheet.graphics.getClip();
        sheet.graphics.clip(OVAL);
        sheet.within(AffineTransform.getTranslateInstance(turn, 0), () -> {
            sheet.fill(Palette.mix(palette.color("skin"), palette.color("shade"), 0.62), SHADE);
            beard(sheet, look, hair);
            features(sheet, look, hair);
        });
        sheet.graphics.setClip(clip);
    }

    private static void beard(Sheet sheet, Look look, Color hair) {
        if (look.has("beard")) {
            sheet.fill(hair, BEARD);
        } else if (look.has("stubble")) {
            sheet.fill(Palette.fade(hair, 0.3), BEARD);
        }
        if (look.has("moustache")) {
            sheet.fill(hair, MOUSTACHE);
        }
    }

    private void features(Sheet sheet, Look look, Color hair) {
        Color ink = sheet.palette.color("ink");
        Color brow = look.shade().equals("light") || look.shade().equals("grey") ? Palette.mix(hair, ink, 0.55) : hair;
        sheet.stroke(brow, 3.6, this == AFRAID ? WORRIED_BROWS : BROWS);
        sheet.fill(ink, EYES);
        sheet.stroke(ink, 2.4, LIDS);
        sheet.fill(sheet.palette.color("light"), GLINTS);
        mouth(sheet, ink);
        if (look.has("shades")) {
            sheet.fill(ink, GLASSES);
        }
        if (look.has("shades") || look.has("glasses")) {
            sheet.stroke(ink, 2.6, GLASSES);
        }
    }

    private void mouth(Sheet sheet, Color ink) {
        switch (this) {
            case GLAD -> {
                sheet.fill(sheet.palette.color("light"), SMILE);
                sheet.stroke(ink, 1.8, SMILE);
            }
            case CALM -> {
                sheet.stroke(ink, 2.6, LINE);
                sheet.stroke(Palette.mix(sheet.palette.color("skin"), sheet.palette.color("shade"), 0.8), 2, LOWER_LIP);
            }
            case AFRAID -> sheet.stroke(ink, 3, DREAD);
        }
    }
}
