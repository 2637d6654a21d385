package io.lobbycard.transparency.log;

/**
 * When the next of some regular work is due, asked at a steady beat: at the next beat while the last could not be done, else
 * after many. It counts beats, so that no clock that jumps puts the work off.
 */
final class Pace {

    private final int beats;
    private int since;
    private boolean done;

    /** @param beats from one time to the next */
    Pace(int beats) {
        this.beats = beats;
    }

    /** At a beat. */
    synchronized boolean isDue() {
        since++;
        return !done || since >= beats;
    }

    /** @param wholly false if it is to be tried again at the next beat */
    synchronized void done(boolean wholly) {
        since = 0;
        done = wholly;
    }
}
