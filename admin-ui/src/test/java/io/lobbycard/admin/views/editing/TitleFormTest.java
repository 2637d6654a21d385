package io.lobbycard.admin.views.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitleRevision;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TitleFormTest {

    private static final Credit IDA = new Credit(new PersonId("ida"), "Ida", 1, null);
    private static final Credit BEA = new Credit(new PersonId("bea"), "Bea", 2, null);

    @Test
    void whoeverIsThereTwiceIsMarkedAtTheSecondPlace() {
        TitleForm form = form(IDA, BEA, new Credit(IDA.person(), "Ida again", 3, null));

        assertFalse(form.check().good());

        assertEquals(List.of("Ida again"), marked(form));
    }

    @Test
    void whoeverIsThereOnceIsNotMarked() {
        TitleForm form = form(IDA, BEA);

        assertTrue(form.check().good());

        assertEquals(List.of(), marked(form));
    }

    private static TitleForm form(Credit... credits) {
        Title title = new Title(
                new TitleId("form"),
                "Form",
                2001,
                TitleKind.FILM,
                6_000,
                false,
                List.of(),
                List.of(),
                List.of(),
                Arrays.asList(credits),
                List.of());
        return new TitleForm(new TitleRevision(title, List.of(), 0), name -> List.of(), () -> {});
    }

    private static List<Object> marked(Component form) {
        return all(form)
                .filter(field -> field instanceof HasValidation validated && validated.isInvalid())
                .map(field -> ((HasValue<?, ?>) field).getValue())
                .map(Object.class::cast)
                .toList();
    }

    private static Stream<Component> all(Component top) {
        return Stream.concat(Stream.of(top), top.getChildren().flatMap(TitleFormTest::all));
    }
}
