package io.lobbycard.admin.views.releases;

import static io.lobbycard.admin.views.words.Words.say;

import io.lobbycard.web.Spelled;

/** The forms of question, each with a sentence to begin with. */
enum Form {
    MEMBERS_WATCHED,
    HOURS_WATCHED,
    COMPLETION_SHARE,
    TOP_TITLES,
    TAKE_RATE;

    /** As the gate calls it, such as {@code members-watched}. */
    String id() {
        return Spelled.of(this);
    }

    boolean isAboutOneTitle() {
        return this != TOP_TITLES;
    }

    String text() {
        return say("releases.text." + id());
    }
}
