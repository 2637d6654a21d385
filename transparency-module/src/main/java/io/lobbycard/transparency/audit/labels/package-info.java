/**
 * Which group a credited person belongs to, as an auditor says, with a source. Nothing outside the audits can read it, and
 * who chooses pictures or keeps the catalogue least of all.
 */
@NullMarked
package io.lobbycard.transparency.audit.labels;

import org.jspecify.annotations.NullMarked;
