package io.lobbycard.catalog.demo.painting;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Where everything goes.
 *
 * @param places of the people, in the order of the people
 * @param text the field for the lettering
 * @param focusX the middle of what the picture is about
 * @param centred true if the lettering stands in the middle of its field
 */
record Composition(
        List<Place> places, Rectangle2D text, double focusX, double focusY, boolean centred, boolean mirrored) {

    private static final double MARGIN = 64;

    static Composition of(Poster poster) {
        int people = poster.people().size();
        boolean mirrored = Chance.of(poster.id() + "/side").nextInt(3) == 0;
        return switch (poster.kind()) {
            case SCENE -> scene(people);
            case OBJECT -> beside(List.of(), 880, 360, 560, mirrored);
            case LETTERING -> lettering();
            case PORTRAIT -> beside(solo(Chance.of(poster.id() + "/pose")), 900, 320, 520, mirrored);
            case COUPLE -> beside(poster.isDance() ? dancing() : close(poster.tone()), 892, 330, 430, mirrored);
            case ENSEMBLE -> people == 2 ? beside(pair(262, 730, 1050, -0.02), 890, 330, 410, mirrored) : row(people);
        };
    }

    /** Near, nearer or from further away; turned to the title, away from it or to us. */
    private static List<Place> solo(SplittableRandom random) {
        double head = 300 + 50 * random.nextInt(3);
        int gaze = random.nextInt(3) - 1;
        double lean = gaze * 0.035 * random.nextInt(3);
        return List.of(new Place(900, 262 + head * 0.14, head, lean, gaze));
    }

    private static List<Place> close(String tone) {
        double lean = tone.equals("tender") ? 0.13 : 0.06;
        double apart = tone.equals("tender") ? 118 : 138;
        return List.of(new Place(892 - apart, 300, 284, lean, 1), new Place(892 + apart, 330, 284, -lean, -1));
    }

    private static List<Place> dancing() {
        return List.of(new Place(772, 376, 206, -0.08, 1), new Place(1012, 352, 206, 0.08, -1));
    }

    private static List<Place> pair(double head, double left, double right, double lean) {
        return List.of(new Place(left, 286, head, lean, 1), new Place(right, 318, head, -lean, -1));
    }

    private static Composition beside(
            List<Place> places, double focusX, double focusY, double textWidth, boolean mirrored) {
        Rectangle2D text = new Rectangle2D.Double(MARGIN, MARGIN, textWidth, Sheet.HEIGHT - 2 * MARGIN);
        if (!mirrored) {
            return new Composition(places, text, focusX, focusY, false, false);
        }
        Rectangle2D other =
                new Rectangle2D.Double(Sheet.WIDTH - MARGIN - textWidth, MARGIN, textWidth, text.getHeight());
        List<Place> turned = new ArrayList<>();
        for (Place place : places) {
            turned.add(new Place(Sheet.WIDTH - place.x(), place.y(), place.head(), -place.lean(), -place.gaze()));
        }
        return new Composition(turned, other, Sheet.WIDTH - focusX, focusY, false, true);
    }

    /** A row above the title, the first name in the middle and tallest, the others to both sides. */
    private static Composition row(int people) {
        double step = Math.min(300, 1060.0 / people);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            order.add(i % 2 == 0 ? order.size() : 0, i);
        }
        List<Place> places = new ArrayList<>(Collections.nCopies(people, new Place(0, 0, 0, 0, 0)));
        for (int slot = 0; slot < people; slot++) {
            double offset = slot - (people - 1) / 2.0;
            double head = Math.min(232, step * 0.84) - Math.abs(offset) * 10;
            int gaze = Math.abs(offset) < 0.4 ? 0 : offset < 0 ? 1 : -1;
            places.set(order.get(slot), new Place(640 + offset * step, 236 + Math.abs(offset) * 22, head, 0, gaze));
        }
        Rectangle2D text = new Rectangle2D.Double(MARGIN, 500, Sheet.WIDTH - 2 * MARGIN, 172);
        return new Composition(places, text, 640, 260, true, false);
    }

    private static Composition scene(int people) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            places.add(new Place(840 + (i - (people - 1) / 2.0) * 150, 452 + i % 2 * 14, 92, 0, i % 2 == 0 ? 1 : -1));
        }
        Rectangle2D text = new Rectangle2D.Double(MARGIN, MARGIN, 500, Sheet.HEIGHT - 2 * MARGIN);
        return new Composition(places, text, 860, 280, false, false);
    }

    private static Composition lettering() {
        Rectangle2D text = new Rectangle2D.Double(110, 90, Sheet.WIDTH - 220, Sheet.HEIGHT - 180);
        return new Composition(List.of(), text, 640, 360, true, false);
    }

    /** Whether the lettering lies under the people and needs a ground of its own. */
    boolean titleBelow() {
        return centred && !places.isEmpty();
    }
}
