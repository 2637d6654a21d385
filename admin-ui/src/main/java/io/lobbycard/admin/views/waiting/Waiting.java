package io.lobbycard.admin.views.waiting;

/** Work behind one view that waits for people of the roles that the class names. */
public interface Waiting {

    /** The view's address. */
    String view();

    int count();
}
