package io.lobbycard.time;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Hands the system's clock, in UTC, to whoever injects a {@link Clock}. */
@Dependent
class SystemClock {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
