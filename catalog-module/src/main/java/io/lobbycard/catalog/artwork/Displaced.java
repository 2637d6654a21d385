package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.ArtworkStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Whose place an artwork took when it went live, kept so that its approval can be taken back.
 *
 * @param neutral id of the title's neutral artwork until then; null if it took no such place
 * @param replacedWas where the artwork stood that it replaces; null if that was retired already
 * @param replacedLeft the version in which that artwork was left; it has another one once somebody changed it
 */
@Embeddable
record Displaced(
        @Column(name = "displaced_neutral") @Nullable String neutral,

        @Enumerated(EnumType.STRING) @Column(name = "replaced_was") @Nullable
        ArtworkStatus replacedWas,

        @Column(name = "replaced_left") @Nullable Long replacedLeft) {}
