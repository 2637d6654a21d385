/** Audits as jobs: asked for, run one after the other, kept, and asked before a new snapshot serves. */
@NullMarked
package io.lobbycard.transparency.audit.runs;

import org.jspecify.annotations.NullMarked;
