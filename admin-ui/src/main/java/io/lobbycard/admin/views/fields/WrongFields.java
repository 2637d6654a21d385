package io.lobbycard.admin.views.fields;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.stream.Stream;

/** Fields that are marked because they need another value. */
public final class WrongFields {

    private WrongFields() {}

    /** Takes whoever pressed the button to the first marked field of a form, so that its error is read out at once. */
    public static void focusFirst(Component form) {
        inOrder(form)
                .filter(each -> each instanceof HasValidation field && field.isInvalid() && each.isVisible())
                .findFirst()
                .ifPresent(field -> field.getElement().executeJs("setTimeout(() => this.focus())"));
    }

    private static Stream<Component> inOrder(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(WrongFields::inOrder));
    }
}
