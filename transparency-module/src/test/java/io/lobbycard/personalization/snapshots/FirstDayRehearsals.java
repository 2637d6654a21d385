package io.lobbycard.personalization.snapshots;

import io.lobbycard.personalization.Rehearsals;
import io.lobbycard.personalization.engine.Model;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Rehearsals of the first day, when nothing has been learned, without a server. */
public final class FirstDayRehearsals {

    private FirstDayRehearsals() {}

    public static Rehearsals rehearsals() {
        return new LearnedRehearsals(
                Model::initial, Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC));
    }
}
