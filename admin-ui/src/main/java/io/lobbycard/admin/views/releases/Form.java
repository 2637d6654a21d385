package io.lobbycard.admin.views.releases;

import static io.lobbycard.admin.views.words.Words.say;

import java.util.Locale;

/** The forms of question, each with a sentence to begin with. */
enum Form {
    MEMBERS_WATCHED,
    HOURS_WATCHED,
    COMPLETION_SHARE,
    TOP_TITLES,
    TAKE_RATE;

    /** As the gate calls it, such as {@code members-watched}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isAboutOneTitle() {
        return this != TOP_TITLES;
    }

    String text() {
        return say("releases.text." + id());
    }
}
