package io.lobbycard.admin.views.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CreditRowTest {

    private final CreditRow row = new CreditRow();
    private final TextField name = field(TextField.class);
    private final Checkbox samePerson = field(Checkbox.class);

    @BeforeEach
    void show() {
        row.show(new Credit(new PersonId("uma-thurmann"), "Uma Thurmann", 1, 600));
    }

    @Test
    void anotherNameIsAnotherPersonUnlessTheEditorSaysThatOnlyTheNameWasWrong() {
        name.setValue("Uma Thurman");

        assertTrue(samePerson.isVisible());
        assertEquals(new PersonId("uma-thurman"), row.value().person());
        samePerson.setValue(true);
        assertEquals(new Credit(new PersonId("uma-thurmann"), "Uma Thurman", 1, 600), row.value());
    }

    @Test
    void whoseNameStaysIsNotAskedAbout() {
        name.setValue("Somebody Else");
        name.setValue("Uma Thurmann");

        assertFalse(samePerson.isVisible());
        assertEquals(new PersonId("uma-thurmann"), row.value().person());
    }

    @Test
    void aNameWithoutLatinLettersKeepsItsIdAndANewOneGetsTheIdThatAnImportGives() {
        row.show(new Credit(new PersonId("nm0000041"), "黒澤 明", 1, null));
        assertTrue(row.check());
        assertEquals(new PersonId("nm0000041"), row.value().person());

        name.setValue("三船 敏郎");

        assertTrue(row.check());
        assertEquals(PersonId.named("三船 敏郎"), row.value().person());
        name.setValue("  ");
        assertFalse(row.check());
    }

    private <T extends Component> T field(Class<T> type) {
        return row.getChildren()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
