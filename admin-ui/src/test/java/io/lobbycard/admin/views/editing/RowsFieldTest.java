package io.lobbycard.admin.views.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import io.lobbycard.catalog.Weighted;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowsFieldTest {

    private final FeatureRows rows = new FeatureRows("Tones", false, () -> {});

    @Test
    void whatIsSaidAgainIsMarkedAtTheSecondPlaceUntilItIsSomethingElse() {
        rows.show(List.of(new Weighted("dark", 1), new Weighted("witty", 1), new Weighted("dark", 0.5)));
        assertTrue(rows.check());

        assertFalse(rows.checkDistinct(Weighted::name, "name"));

        assertEquals(
                List.of(false, false, true), names().map(TextField::isInvalid).toList());
        names().toList().getLast().setValue("Light");
        assertTrue(rows.check() && rows.checkDistinct(Weighted::name, "name"));
        assertEquals(
                List.of(false, false, false), names().map(TextField::isInvalid).toList());
    }

    private Stream<TextField> names() {
        return all(rows).filter(TextField.class::isInstance).map(TextField.class::cast);
    }

    private static Stream<Component> all(Component top) {
        return Stream.concat(Stream.of(top), top.getChildren().flatMap(RowsFieldTest::all));
    }
}
