package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.PersonId;
import java.util.List;

/** Tells credited people of one name apart, without their ids. */
final class NamedAlike {

    private NamedAlike() {}

    /** The name, with a number where others of these people have the same one. */
    static String label(Credit one, List<Credit> all) {
        List<PersonId> alike = all.stream()
                .filter(each -> each.name().equals(one.name()))
                .map(Credit::person)
                .distinct()
                .toList();
        return alike.size() > 1 && alike.contains(one.person())
                ? say("credits.namesake", one.name(), alike.indexOf(one.person()) + 1)
                : one.name();
    }
}
