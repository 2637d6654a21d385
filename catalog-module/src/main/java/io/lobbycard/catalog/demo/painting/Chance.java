package io.lobbycard.catalog.demo.painting;

import java.util.SplittableRandom;

/** Chance that is the same each time for the same words. */
final class Chance {

    private Chance() {}

    /** Seeded by the 64-bit FNV-1a hash of the words. */
    static SplittableRandom of(String words) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < words.length(); i++) {
            hash = (hash ^ words.charAt(i)) * 0x100000001b3L;
        }
        return new SplittableRandom(hash);
    }
}
