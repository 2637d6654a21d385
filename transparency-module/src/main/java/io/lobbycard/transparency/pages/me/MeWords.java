package io.lobbycard.transparency.pages.me;

import io.lobbycard.transparency.pages.PageWords;

/** The sentences of a member's own pages. */
final class MeWords {

    private static final PageWords WORDS = new PageWords("io.lobbycard.transparency.pages.me.me");

    private MeWords() {}

    static String say(String key, Object... arguments) {
        return WORDS.say(key, arguments);
    }

    /** Says {@code key.none}, {@code key.one} or {@code key.many} as the count asks; the count is the first argument. */
    static String count(String key, int count, Object... others) {
        return WORDS.count(key, count, others);
    }
}
