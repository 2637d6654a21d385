package io.lobbycard.transparency.pages;

import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of a page.
 *
 * @param title of the page, for the browser's tab
 * @param section the entry of the navigation that is open, such as {@code /me}; empty for none
 * @param visitor the name signed in with, or null
 * @param demo true if a banner has to say that everything here is made up
 * @param styles where the style sheet lies
 * @param icon where the icon lies
 */
public record Frame(String title, String section, @Nullable String visitor, boolean demo, String styles, String icon) {}
