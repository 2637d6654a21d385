package io.lobbycard.admin.views.accounts;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A password that nobody has thought of and that can be read out on the telephone. */
final class MadeUpPassword {

    /** Letters and digits without the ones that look alike: 31 of them, so that twenty hold 99 bits. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private MadeUpPassword() {}

    /** Such as {@code k7wq2-hm9ax-e4tzc-n8fyb}. */
    static String from(RandomGenerator random) {
        return Stream.generate(() -> group(random)).limit(GROUPS).collect(Collectors.joining("-"));
    }

    private static String group(RandomGenerator random) {
        return random.ints(GROUP, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
