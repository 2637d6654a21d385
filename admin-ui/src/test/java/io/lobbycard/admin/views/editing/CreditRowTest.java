package io.lobbycard.admin.views.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.PersonId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditRowTest {

    private int runningTime = 6_000;
    private Map<PersonId, String> known = Map.of();
    private final CreditRow row = new CreditRow(() -> runningTime, (asking, name) -> known);
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
    void whoeverHasTheNameIsTakenUntilTheEditorSaysThatItIsSomebodyElse() {
        PersonId uma = new PersonId("uma-thurman");
        known = Map.of(uma, "who is in Gattaca");

        name.setValue("Uma Thurman");

        NamesakeChoice who = field(NamesakeChoice.class);
        assertTrue(who.isVisible());
        assertEquals(uma, row.value().person());
        who.setValue(who.getListDataView().getItem(1));
        PersonId another = row.value().person();
        assertTrue(another.value().matches("uma-thurman-[0-9a-f]{8}"), another::value);
        assertTrue(row.check());
        assertEquals(another, row.value().person(), "what was chosen is forgotten when it is checked");
        samePerson.setValue(true);
        assertFalse(who.isVisible());
        assertEquals(new PersonId("uma-thurmann"), row.value().person());
    }

    @Test
    void nobodyIsAskedAboutANameThatNobodyHas() {
        name.setValue("Nobody Yet");

        assertFalse(field(NamesakeChoice.class).isVisible());
        assertEquals(new PersonId("nobody-yet"), row.value().person());
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

    @Test
    void aShareIsTakenAsTheTimeThatItComesTo() {
        type("12 %");

        assertTrue(row.check());
        assertEquals("12:00", time().getValue());
        assertEquals("12\u00a0%", share());
        assertEquals(720, row.value().screenSeconds());
    }

    @Test
    void theShareStandsBesideATimeAndFollowsTheRunningTime() {
        type("15:00");
        assertEquals("15\u00a0%", share());

        runningTime = 3_600;
        row.runningTimeChanged();
        assertEquals("25\u00a0%", share());
        type("");
        assertEquals("", share());
    }

    @ParameterizedTest
    @CsvSource({
        "120 %, A share of the running time lies between 0\u00a0% and 100\u00a0%",
        "-3 %, A share of the running time lies between 0\u00a0% and 100\u00a0%",
        "abc, Write it as 75:30 or as a share such as 12\u00a0%"
    })
    void whatIsNeitherATimeNorAShareIsMarkedAtOnce(String typed, String why) {
        type(typed);

        assertTrue(time().isInvalid());
        assertTrue(time().getErrorMessage().startsWith(why), time()::getErrorMessage);
        assertFalse(row.check());
    }

    @Test
    void aShareOfARunningTimeThatNobodyKnowsIsMarked() {
        runningTime = 0;

        type("12 %");

        assertEquals(
                "A share needs the running time, which is not there yet. Write it as 75:30.", time().getErrorMessage());
        type("12:00");
        assertTrue(row.check());
        assertEquals("", share());
    }

    private ScreenTimeField time() {
        return field(ScreenTimeField.class);
    }

    private String share() {
        return time().getSuffixComponent().getElement().getText();
    }

    /** As from a browser. */
    private void type(String text) {
        ScreenTimeField time = time();
        String before = time.getValue();
        time.setValue(text);
        ComponentUtil.fireEvent(time, new AbstractField.ComponentValueChangeEvent<>(time, time, before, true));
    }

    private <T extends Component> T field(Class<T> type) {
        return row.getChildren()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
