package io.lobbycard.transparency.pages.me;

import io.lobbycard.personalization.Viewing;

/** A viewing and what its title is called. */
record NamedViewing(Viewing viewing, String name) {}
