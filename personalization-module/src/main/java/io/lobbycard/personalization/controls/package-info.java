/** What members say of their pictures, as an append-only log of numbered revisions. */
@NullMarked
package io.lobbycard.personalization.controls;

import org.jspecify.annotations.NullMarked;
