package io.lobbycard.catalog.representation;

import static java.util.stream.Collectors.toMap;

import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.SharedScenes;
import io.lobbycard.catalog.Title;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The people of a title, each with the time that they are on screen. */
final class Cast {

    /** Where nobody was measured, the first name in the credits is taken to have this part of the running time. */
    private static final double FIRST_BILLED_PART = 0.5;

    private final Map<PersonId, Presence> presences;
    private final List<SharedScenes> sharedScenes;

    private Cast(Map<PersonId, Presence> presences, List<SharedScenes> sharedScenes) {
        this.presences = presences;
        this.sharedScenes = sharedScenes;
    }

    static Cast of(Title title, List<SharedScenes> sharedScenes) {
        double firstBilled = firstBilledSeconds(title);
        Optional<Credit> lead =
                title.credits().stream().max(Comparator.comparingDouble(credit -> seconds(credit, firstBilled)));
        double most =
                lead.map(credit -> Math.max(1, seconds(credit, firstBilled))).orElse(1.0);
        boolean leadMeasured =
                lead.map(credit -> credit.screenSeconds() != null).orElse(false);
        return new Cast(
                title.credits().stream()
                        .collect(toMap(
                                Credit::person,
                                credit -> presence(credit, seconds(credit, firstBilled), most, leadMeasured),
                                (one, again) -> one)),
                sharedScenes);
    }

    private static Presence presence(Credit credit, double seconds, double most, boolean leadMeasured) {
        return new Presence(credit, seconds, seconds / most, credit.screenSeconds() != null && leadMeasured);
    }

    Optional<Presence> presence(PersonId person) {
        return Optional.ofNullable(presences.get(person));
    }

    /** Whoever is on screen longest; only asked of a cast that has somebody. */
    Presence lead() {
        return presences.values().stream()
                .max(Comparator.comparingDouble(Presence::share))
                .orElseThrow();
    }

    /** Seconds that two people share; empty if nobody measured them. */
    OptionalInt secondsTogether(PersonId one, PersonId other) {
        return sharedScenes.stream()
                .filter(scenes -> (scenes.one().equals(one) && scenes.other().equals(other))
                        || (scenes.one().equals(other) && scenes.other().equals(one)))
                .mapToInt(SharedScenes::seconds)
                .findFirst();
    }

    private static double seconds(Credit credit, double firstBilled) {
        Integer measured = credit.screenSeconds();
        return measured != null ? measured : firstBilled * billingWeight(credit.billing());
    }

    /** Scales the rule of thumb to what was measured of the others, if anything was. */
    private static double firstBilledSeconds(Title title) {
        double[] implied = title.credits().stream()
                .filter(credit -> credit.screenSeconds() != null)
                .mapToDouble(credit -> seconds(credit, 0) / billingWeight(credit.billing()))
                .sorted()
                .toArray();
        return implied.length == 0 ? FIRST_BILLED_PART * title.runtimeSeconds() : implied[implied.length / 2];
    }

    /** A rule of thumb, 1, 2/3, 1/2, 2/5 and so on; it words a finding and never lets one pass. */
    private static double billingWeight(int billing) {
        return 2.0 / (Math.max(1, billing) + 1);
    }
}
