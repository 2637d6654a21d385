package io.lobbycard.admin.views.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.PersonId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreditRowsTest {

    private final CreditRows rows = new CreditRows("Credits", () -> 6_000, name -> List.of(), () -> {});

    @Test
    void columnsHaveHeadingsAsLongAsThereIsARow() {
        assertFalse(headings().isVisible());

        rows.show(List.of(new Credit(new PersonId("ida"), "Ida", 1, null)));

        assertTrue(headings().isVisible());
        assertEquals("BillingPersonTime on screen", headings().getElement().getTextRecursively());
    }

    @Test
    void whoeverComesInHearsOnceHowATimeIsWritten() {
        Paragraph help = rows.getChildren()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .findFirst()
                .orElseThrow();

        assertEquals(help.getId().orElseThrow(), rows.getElement().getAttribute("aria-describedby"));
        assertTrue(help.getText().contains("such as 12\u00a0%"), help::getText);
    }

    private Component headings() {
        return rows.getChildren()
                .filter(part -> part.hasClassName("lobby-row-heads"))
                .findFirst()
                .orElseThrow();
    }
}
