package io.lobbycard.personalization.performance;

import io.lobbycard.personalization.Performance;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When a picture's plays are given up so much more often than those of its title's other pictures that it is put on hold.
 *
 * @param days that are looked at
 * @param members whose plays there must be, with the picture and with the others, never below
 *     {@link Performance#FEWEST_MEMBERS}
 * @param margin by how much the shares differ for sure, in [0, 1]
 * @param confidence of the interval of their difference. The default is wrong about one of 20,000 sound pictures a look,
 *     before the margin makes it rarer still.
 */
@Dependent
record HonestyRules(int days, int members, double margin, double confidence) {

    @Inject
    HonestyRules(
            @ConfigProperty(name = "lobbycard.honesty.days", defaultValue = "28") int days,
            @ConfigProperty(name = "lobbycard.honesty.members", defaultValue = "200") int members,
            @ConfigProperty(name = "lobbycard.honesty.margin", defaultValue = "0.05") double margin,
            @ConfigProperty(name = "lobbycard.honesty.confidence", defaultValue = "0.9999") double confidence) {
        if (days < 1 || !(margin >= 0 && margin < 1) || !(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(
                    "Observed honesty needs at least one day, a margin from 0 and a confidence"
                            + " above 0, both below 1, but found " + days + ", " + margin + " and " + confidence + ".");
        }
        this.days = days;
        this.members = Math.max(members, Performance.FEWEST_MEMBERS);
        this.margin = margin;
        this.confidence = confidence;
    }
}
