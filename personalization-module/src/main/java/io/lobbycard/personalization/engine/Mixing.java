package io.lobbycard.personalization.engine;

/** Hashing and seeded chance as pure functions, so that every draw can be repeated anywhere. */
final class Mixing {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final double TO_OPEN_UNIT = 0x1.0p-53;

    private Mixing() {}

    /** Finaliser of SplitMix64, variant 13 of Stafford (Steele, Lea and Flood 2014, section 5). */
    static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }

    static long combine(long seed, long part) {
        return mix(seed + GOLDEN_GAMMA + mix(part + GOLDEN_GAMMA));
    }

    /** FNV-1a over the UTF-16 units, then mixed. */
    static long hash(String text) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return mix(hash);
    }

    /** Evenly spread over the open interval from 0 to 1: 53 bits, centred in their cell. */
    static double unit(long bits) {
        return ((bits >>> 11) + 0.5) * TO_OPEN_UNIT;
    }
}
