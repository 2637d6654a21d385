package io.lobbycard.benchmarks.worlds;

/**
 * What tells one world from another. Effects are standard deviations in log odds.
 *
 * @param match how much it matters that a picture plays up what the member likes
 * @param crosses how much it matters in ways that no editor would expect: each taste's own liking for each facet
 * @param picture how much pictures differ for everybody
 * @param driftDays days in which a picture's effects change by as much as they differ; 0 if they stay
 * @param delayDays days until an outcome is known
 * @param arrivals part of the titles that arrive one by one during the run
 */
record WorldSettings(
        String name, double match, double crosses, double picture, int driftDays, int delayDays, double arrivals) {

    static final WorldSettings[] ALL = {
        new WorldSettings("much", 0.8, 0, 0.3, 0, 0, 0),
        new WorldSettings("crosses", 0.2, 0.6, 0.3, 0, 0, 0),
        new WorldSettings("little", 0.25, 0.1, 0.3, 0, 0, 0),
        new WorldSettings("none", 0, 0, 0.3, 0, 0, 0),
        new WorldSettings("drift", 0.5, 0.3, 0.3, 40, 0, 0),
        new WorldSettings("delayed", 0.5, 0.3, 0.3, 0, 2, 0),
        new WorldSettings("arrivals", 0.5, 0.3, 0.3, 0, 0, 0.5),
    };
}
