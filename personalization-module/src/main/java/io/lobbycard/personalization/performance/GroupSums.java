package io.lobbycard.personalization.performance;

import io.lobbycard.personalization.GroupComparison;
import io.lobbycard.personalization.Performance;
import io.lobbycard.personalization.evaluation.GroupSizeCheck;
import io.lobbycard.personalization.evaluation.GroupTotals;
import io.lobbycard.personalization.evaluation.Lift;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds up what the members of either group did. */
final class GroupSums {

    /** A relative difference below this does not matter. */
    private static final double SMALLEST = 0.02;

    private final GroupTotals personalised = new GroupTotals();
    private final GroupTotals control = new GroupTotals();

    /** All exposures of one member. */
    void add(List<Exposure> member) {
        add(member.stream().filter(Exposure::control).toList(), control);
        add(member.stream().filter(Exposure::personalised).toList(), personalised);
    }

    private static void add(List<Exposure> exposures, GroupTotals group) {
        if (!exposures.isEmpty()) {
            group.add(
                    exposures.size(),
                    exposures.stream().mapToDouble(Exposure::reward).sum());
        }
    }

    GroupComparison compared(double controlShare, double days, Instant countedAt) {
        Integer ofPersonalised = shown(personalised.members());
        Integer ofControl = shown(control.members());
        if (ofPersonalised == null || ofControl == null) {
            return new GroupComparison(
                    ofPersonalised,
                    ofControl,
                    ofPersonalised == null ? null : personalised.rate(),
                    ofControl == null ? null : control.rate(),
                    null,
                    GroupComparison.Status.NOT_ENOUGH_DATA,
                    null,
                    null,
                    controlShare,
                    null,
                    countedAt);
        }
        Lift lift = Lift.compare(personalised, control, days, SMALLEST);
        GroupSizeCheck sizes = GroupSizeCheck.of(ofControl, ofControl + ofPersonalised, controlShare);
        return new GroupComparison(
                ofPersonalised,
                ofControl,
                lift.personalisedRate(),
                lift.controlRate(),
                lift(lift),
                GroupComparison.Status.valueOf(lift.status().name()),
                lift.moreDays().isPresent() ? lift.moreDays().getAsInt() : null,
                !sizes.alarm(GroupSizeCheck.DEFAULT_ALARM_LEVEL),
                controlShare,
                sizes.pValue(),
                countedAt);
    }

    private static GroupComparison.@Nullable Lift lift(Lift lift) {
        return Double.isFinite(lift.relative()) && lift.interval().bounded()
                ? new GroupComparison.Lift(
                        lift.relative(),
                        lift.interval().lower(),
                        lift.interval().upper())
                : null;
    }

    private static @Nullable Integer shown(int members) {
        return members < Performance.FEWEST_MEMBERS ? null : members;
    }
}
