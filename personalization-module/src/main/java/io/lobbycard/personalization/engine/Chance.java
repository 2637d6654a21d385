package io.lobbycard.personalization.engine;

/** The chance in one title's draw: pure functions of member, title, policy version and period, and of the artwork. */
final class Chance {

    private static final long EVEN_BRANCH = 1;
    private static final long EVEN_RANK = 2;
    private static final long NOISE = 3;

    private Chance() {}

    static long seed(Draw draw, Policy policy, long titleKey) {
        long member = Mixing.combine(draw.memberSeed(), titleKey);
        return Mixing.combine(Mixing.combine(member, policy.version()), draw.period());
    }

    /** Whether the picture is drawn evenly. */
    static boolean even(long seed, double epsilon) {
        return Mixing.unit(Mixing.combine(seed, EVEN_BRANCH)) < epsilon;
    }

    /** In an even draw the candidate of the lowest rank is taken; ranks are independent, so each is equally likely. */
    static long rank(long seed, long artworkKey) {
        return Mixing.combine(seed + EVEN_RANK, artworkKey);
    }

    /** Standard exponential time, of which minus the logarithm is standard Gumbel noise (Gumbel 1954). */
    static double exponential(long seed, long artworkKey) {
        return -StrictMath.log(Mixing.unit(Mixing.combine(seed + NOISE, artworkKey)));
    }
}
