package io.lobbycard.catalog.demo.painting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Letters the title and, below it, the names of the people in the picture. */
final class Lettering {

    private static final double LEADING = 1.36;
    private static final double CREDIT_HEIGHT = 27;
    private static final double RULE_GAP = 40;

    private final Sheet sheet;
    private final Composition composition;
    private final Typeface typeface;

    Lettering(Sheet sheet, Composition composition, Typeface typeface) {
        this.sheet = sheet;
        this.composition = composition;
        this.typeface = typeface;
    }

    /** Returns how far down the lettering begins. */
    double paint(String title, List<String> names) {
        Rectangle2D field = composition.text();
        boolean inOneLine = composition.centred();
        double credits = names.isEmpty() ? 0 : inOneLine ? 64 : RULE_GAP + names.size() * CREDIT_HEIGHT * 1.7;
        double room = inOneLine ? field.getHeight() - credits : Math.min(300, field.getHeight() - credits);
        double largest = composition.places().isEmpty() ? 200 : 128;
        LineBreaks breaks = LineBreaks.best(title, typeface, field.getWidth(), room, LEADING, largest);
        double height = breaks.height() * (1 + (breaks.lines().size() - 1) * LEADING);
        double top = inOneLine ? field.getCenterY() - (height + credits) / 2 : field.getMaxY() - height - credits;
        Color text = sheet.palette.color("text");
        for (int i = 0; i < breaks.lines().size(); i++) {
            line(typeface, breaks.lines().get(i), breaks.height(), top + i * breaks.height() * LEADING, text);
        }
        if (inOneLine && !names.isEmpty()) {
            String all = String.join("   ", names);
            double wide = Typeface.CREDITS.set(all).width();
            double size = Math.min(CREDIT_HEIGHT, field.getWidth() / wide * 100);
            line(Typeface.CREDITS, all, size, top + height + 38, sheet.palette.color("text", 0.9));
        } else {
            credits(names, top + height + RULE_GAP);
        }
        return top;
    }

    private void credits(List<String> names, double top) {
        if (names.isEmpty()) {
            return;
        }
        Rectangle2D field = composition.text();
        sheet.fill(sheet.palette.color("accent"), new Rectangle2D.Double(field.getX(), top - 6, 92, 6));
        for (int i = 0; i < names.size(); i++) {
            double wide = Typeface.CREDITS.set(names.get(i)).width();
            double size = Math.min(CREDIT_HEIGHT, field.getWidth() / wide * 100);
            line(Typeface.CREDITS, names.get(i), size, top + 24 + i * CREDIT_HEIGHT * 1.7, sheet.palette.color("text"));
        }
    }

    private void line(Typeface face, String words, double height, double top, Color color) {
        Alphabet.Line set = face.set(words);
        double scale = height / 100;
        double left = composition.centred()
                ? composition.text().getCenterX() - set.width() * scale / 2
                : composition.text().getX();
        AffineTransform place = new AffineTransform(scale, 0, face.slant() * scale, scale, left, top);
        place.translate(-face.slant() * 100, 0);
        Shape letters = place.createTransformedShape(set.path());
        sheet.graphics.setPaint(color);
        sheet.graphics.setStroke(new BasicStroke(
                (float) (face.weight() * scale),
                face.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
                face.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER,
                3));
        sheet.graphics.draw(letters);
    }
}
