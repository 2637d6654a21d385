package io.lobbycard.catalog.demo.painting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** The paper: 1280 by 720 pixels, and the strokes that all painters share. */
final class Sheet {

    static final int WIDTH = 1280;
    static final int HEIGHT = 720;

    final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    final Graphics2D graphics = image.createGraphics();
    final Palette palette;

    Sheet(Palette palette) {
        this.palette = palette;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void fill(Paint paint, Shape shape) {
        graphics.setPaint(paint);
        graphics.fill(shape);
    }

    void fillAll(Paint paint) {
        fill(paint, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    }

    void disc(Color color, double x, double y, double radius) {
        fill(color, new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    void stroke(Color color, double width, Shape shape) {
        graphics.setPaint(color);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    /** Paints in other measures for a while. */
    void within(AffineTransform transform, Runnable painting) {
        AffineTransform before = graphics.getTransform();
        graphics.transform(transform);
        painting.run();
        graphics.setTransform(before);
    }
}
