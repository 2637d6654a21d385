package io.lobbycard.admin.views.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.SharedScenes;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitleRevision;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharedSceneRowsTest {

    private static final PersonId UMA = new PersonId("uma");
    private static final PersonId JOHN = new PersonId("john");

    private final TitleForm form = new TitleForm(title(), name -> List.of(), () -> {});

    @Test
    void whoeverHasJustBeenCreditedCanBeChosen() {
        CreditRows credits = part(CreditRows.class);
        press(credits);
        all(credits)
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .filter(field -> field.getMaxLength() > 0 && field.isEmpty())
                .findFirst()
                .orElseThrow()
                .setValue("Samuel L. Jackson");

        assertEquals(List.of("Uma", "John", "Samuel L. Jackson"), choices());
        credits.check();
        credits.check();
        assertEquals(List.of("Uma", "John", "Samuel L. Jackson"), choices());
    }

    @Test
    void whoeverIsChosenStaysChosenWhileOthersAreCredited() {
        press(part(CreditRows.class));

        assertEquals(
                List.of(new SharedScenes(UMA, JOHN, 60)),
                part(SharedSceneRows.class).values());
        assertTrue(part(SharedSceneRows.class).check());
    }

    private List<String> choices() {
        return all(part(SharedSceneRows.class))
                .filter(Select.class::isInstance)
                .findFirst()
                .map(select -> ((Select<?>) select)
                        .getListDataView()
                        .getItems()
                        .map(each -> ((Credit) each).name())
                        .toList())
                .orElseThrow();
    }

    /** The button that adds a row stands last. */
    private static void press(Component rows) {
        all(rows)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList()
                .getLast()
                .click();
    }

    private <T extends Component> T part(Class<T> type) {
        return all(form).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private static Stream<Component> all(Component top) {
        return Stream.concat(Stream.of(top), top.getChildren().flatMap(SharedSceneRowsTest::all));
    }

    private static TitleRevision title() {
        return new TitleRevision(
                new Title(
                        new TitleId("pulp"),
                        "Pulp",
                        1994,
                        TitleKind.FILM,
                        6_000,
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Credit(UMA, "Uma", 1, null), new Credit(JOHN, "John", 2, null)),
                        List.of()),
                List.of(new SharedScenes(UMA, JOHN, 60)),
                1);
    }
}
