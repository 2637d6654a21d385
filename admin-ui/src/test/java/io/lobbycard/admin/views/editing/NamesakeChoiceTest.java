package io.lobbycard.admin.views.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.catalog.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesakeChoiceTest {

    private static final PersonId SAM = PersonId.named("Sam");

    private final NamesakeChoice who = new NamesakeChoice();

    /** It is asked anew before everything is saved, and other rows ask whose it is whenever it changes. */
    @Test
    void askedAgainItIsTheSamePersonAtEveryMoment() {
        who.ask("Sam", Map.of(SAM, "the one of Heat"));
        PersonId another = offered().getLast();
        who.setValue(another);
        Set<PersonId> heard = new HashSet<>();
        who.addValueChangeListener(change -> heard.add(who.person()));

        who.ask("Sam", Map.of(SAM, "the one of Heat and Ronin"));

        assertEquals(Set.of(another), heard);
        assertEquals(another, who.person());
    }

    @Test
    void anotherNameIsAskedAboutAnew() {
        who.ask("Sam", Map.of(SAM, "the one of Heat"));
        who.setValue(offered().getLast());

        who.ask("Kim", Map.of(PersonId.named("Kim"), "the one of Ronin"));

        assertEquals(PersonId.named("Kim"), who.person());
    }

    private List<PersonId> offered() {
        return who.getListDataView().getItems().toList();
    }
}
