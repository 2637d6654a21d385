/** What audits are played on: a catalogue with labelled persons, and members who do not exist. */
@NullMarked
package io.lobbycard.transparency.audit.stage;

import org.jspecify.annotations.NullMarked;
