package io.lobbycard.personalization.engine;

/** The pictures of one page, in the order of the titles asked for. Made once and filled again for each page. */
public final class Choices {

    /** In place of an artwork where no picture may be shown. */
    public static final int NO_ARTWORK = -1;

    private int size;
    private int[] artworks = new int[0];
    private Mode[] modes = new Mode[0];
    private double[] propensities = new double[0];

    public int size() {
        return size;
    }

    /** Index of the chosen artwork in the catalogue view, or {@link #NO_ARTWORK}. */
    public int artwork(int place) {
        return artworks[place];
    }

    public Mode mode(int place) {
        return modes[place];
    }

    /** Probability with which this picture was chosen, over both branches of the draw; 1 where chance had no part. */
    public double propensity(int place) {
        return propensities[place];
    }

    void begin(int count) {
        size = count;
        if (artworks.length < count) {
            artworks = new int[count];
            modes = new Mode[count];
            propensities = new double[count];
        }
    }

    void set(int place, int artwork, Mode mode, double propensity) {
        artworks[place] = artwork;
        modes[place] = mode;
        propensities[place] = propensity;
    }
}
