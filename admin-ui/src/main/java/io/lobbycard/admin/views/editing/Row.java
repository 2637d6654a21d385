package io.lobbycard.admin.views.editing;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** One element of a list while it is edited. */
abstract class Row<T> extends Div {

    abstract void show(T value);

    /** Marks the fields that are wrong and says whether none is. */
    abstract boolean check();

    abstract T value();

    /** Where a value is entered, by its name in the title's body; null if this row has no such place. */
    abstract @Nullable HasValidation field(String name);

    abstract void onChange(Runnable changed);

    abstract void focus();
}
