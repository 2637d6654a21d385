package io.lobbycard.transparency.audit.stage;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.personalization.MadeUpMember;
import io.lobbycard.personalization.MadeUpMember.Sitting;
import io.lobbycard.personalization.RehearsedCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Members who do not exist and what they watched: titles that exist twice, with the cast of the one group or the other. */
public final class Audience {

    /** How many titles each of them watched, in the course of a year. */
    private static final int VIEWINGS = 30;

    private static final int DAYS = 360;

    private final Stage stage;
    private final List<String> groups;
    private final TwinTitles twins;

    /** @throws IllegalArgumentException if the stage does not have two groups */
    public Audience(Stage stage, SplittableRandom random) {
        this.stage = stage;
        groups = stage.groups();
        if (groups.size() != 2) {
            throw new IllegalArgumentException("Expected two groups, found " + groups + ".");
        }
        twins = TwinTitles.of(stage, groups, random);
    }

    public List<String> groups() {
        return groups;
    }

    /** The stage's catalogue, with titles besides that only the made-up members watched. */
    public RehearsedCatalogue catalogue() {
        return catalogue(Set.of());
    }

    /** The same with pictures shown whatever stands against them. */
    public RehearsedCatalogue catalogue(Set<ArtworkId> shown) {
        return new RehearsedCatalogue(stage.invented() ? stage.titles() : null, twins.all(), shown);
    }

    public Stage stage() {
        return stage;
    }

    /** Two members who watched the same at the same times, one always with the first group's cast, one with the second's. */
    public List<MadeUpMember> twins(SplittableRandom random) {
        List<Sitting> first = new ArrayList<>();
        List<Sitting> second = new ArrayList<>();
        for (int viewing = 0; viewing < VIEWINGS; viewing++) {
            int pair = random.nextInt(twins.size());
            int daysAgo = 1 + random.nextInt(DAYS);
            first.add(new Sitting(twins.title(pair, 0), daysAgo));
            second.add(new Sitting(twins.title(pair, 1), daysAgo));
        }
        long seed = random.nextLong();
        return List.of(new MadeUpMember(first, seed), new MadeUpMember(second, seed));
    }

    /** A member who watched each title with the second group's cast with the given chance, and else with the first's. */
    public MadeUpMember member(double second, SplittableRandom random) {
        List<Sitting> viewings = new ArrayList<>();
        for (int viewing = 0; viewing < VIEWINGS; viewing++) {
            int group = random.nextDouble() < second ? 1 : 0;
            viewings.add(new Sitting(twins.title(random.nextInt(twins.size()), group), 1 + random.nextInt(DAYS)));
        }
        return new MadeUpMember(viewings, random.nextLong());
    }

    /** Which part of a member's viewings had the second group's cast, 0 to 1. */
    public double partOfSecond(MadeUpMember member) {
        long second = member.viewings().stream()
                .filter(viewing -> TwinTitles.isOf(viewing.title(), 1))
                .count();
        return second / (double) member.viewings().size();
    }
}
