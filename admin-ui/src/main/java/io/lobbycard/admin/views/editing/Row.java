package io.lobbycard.admin.views.editing;

import com.vaadin.flow.component.html.Div;

/** One element of a list while it is edited. */
abstract class Row<T> extends Div {

    abstract void show(T value);

    /** Marks the fields that are wrong and says whether none is. */
    abstract boolean check();

    abstract T value();

    abstract void onChange(Runnable changed);

    abstract void focus();
}
