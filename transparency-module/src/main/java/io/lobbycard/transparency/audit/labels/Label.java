package io.lobbycard.transparency.audit.labels;

import io.lobbycard.catalog.PersonId;

/**
 * A person in a group.
 *
 * @param source where it is said, so that it can be checked
 */
record Label(PersonId person, String group, String source) {}
