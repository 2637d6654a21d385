package io.lobbycard.catalog.demo.painting;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.NoSuchElementException;
import java.util.StringTokenizer;

/**
 * Reads a drawing written as the absolute commands of an SVG path (M L H V Q C Z), with two more: {@code O x y r} for a
 * circle and {@code E x y rx ry} for an ellipse around a centre.
 */
final class Outline {

    private final StringTokenizer tokens;
    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private double x;
    private double y;

    private Outline(String text) {
        tokens = new StringTokenizer(text.replaceAll("([A-Z])", " $1 "));
    }

    static Path2D of(String text) {
        Outline outline = new Outline(text);
        try {
            while (outline.tokens.hasMoreTokens()) {
                outline.step(outline.tokens.nextToken());
            }
        } catch (NoSuchElementException | NumberFormatException e) {
            throw new IllegalArgumentException("A drawing ends too soon or has a wrong number: " + text, e);
        }
        return outline.path;
    }

    private void step(String command) {
        switch (command) {
            case "M" -> {
                to(next(), next());
                path.moveTo(x, y);
            }
            case "L" -> lineTo(next(), next());
            case "H" -> lineTo(next(), y);
            case "V" -> lineTo(x, next());
            case "Q" -> {
                double controlX = next();
                double controlY = next();
                to(next(), next());
                path.quadTo(controlX, controlY, x, y);
            }
            case "C" -> {
                double x1 = next();
                double y1 = next();
                double x2 = next();
                double y2 = next();
                to(next(), next());
                path.curveTo(x1, y1, x2, y2, x, y);
            }
            case "O" -> {
                double centreX = next();
                double centreY = next();
                double radius = next();
                ellipse(centreX, centreY, radius, radius);
            }
            case "E" -> ellipse(next(), next(), next(), next());
            case "Z" -> path.closePath();
            default -> throw new IllegalArgumentException("A drawing has no command " + command + ".");
        }
    }

    private void ellipse(double centreX, double centreY, double radiusX, double radiusY) {
        path.append(new Ellipse2D.Double(centreX - radiusX, centreY - radiusY, 2 * radiusX, 2 * radiusY), false);
    }

    private void lineTo(double toX, double toY) {
        to(toX, toY);
        path.lineTo(x, y);
    }

    private void to(double toX, double toY) {
        x = toX;
        y = toY;
    }

    private double next() {
        return Double.parseDouble(tokens.nextToken());
    }
}
