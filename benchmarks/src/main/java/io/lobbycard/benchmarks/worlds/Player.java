package io.lobbycard.benchmarks.worlds;

/** A policy that plays in a world: chooses a picture for a member and a title, and hears later what came of it. */
interface Player {

    String name();

    /** Index of the picture for this round. */
    int choose(int round, int member, int title);

    /** The outcome of an earlier round. */
    default void learn(int round, int member, int title, int artwork, double reward) {}

    /** A day of rounds is over. */
    default void endOfDay() {}

    /** The picture that it would choose if nothing were to be learned. */
    int best(int member, int title);
}
