package io.lobbycard.transparency.audit.proxies;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleWithArtworks;
import io.lobbycard.personalization.Audiences;
import io.lobbycard.personalization.MadeUpMember;
import io.lobbycard.personalization.Rehearsal;
import io.lobbycard.personalization.Rehearsal.Without;
import io.lobbycard.personalization.Rehearsals;
import io.lobbycard.transparency.AuditTable;
import io.lobbycard.transparency.audit.measures.ExposureCell;
import io.lobbycard.transparency.audit.measures.ExposureCells;
import io.lobbycard.transparency.audit.stage.Audience;
import io.lobbycard.transparency.audit.stage.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many members are shown a picture that features a group, against the group's share of screen time in the same titles,
 * for each quarter of the members by how much they watched of the group. Each member counts once for a title.
 */
public final class ExposureAudit {

    private static final int QUARTERS = 4;

    private final Rehearsals rehearsals;
    private final long snapshot;
    private final Audiences audiences;

    /** @param snapshot by whose number the choice is made for made-up members */
    public ExposureAudit(Rehearsals rehearsals, long snapshot, Audiences audiences) {
        this.rehearsals = rehearsals;
        this.snapshot = snapshot;
        this.audiences = audiences;
    }

    /** What the members really saw. The counts are theirs, so they must not leave the house. */
    public AuditTable ofImpressions(Stage stage, Progress progress) {
        List<ExposureCell> cells = new ArrayList<>();
        List<String> groups = stage.groups();
        for (int group = 0; group < groups.size(); group++) {
            progress.at(group, groups.size());
            cells.addAll(ofImpressions(stage, groups.get(group)));
        }
        progress.at(groups.size(), groups.size());
        return ExposureCells.table(cells);
    }

    private List<ExposureCell> ofImpressions(Stage stage, String group) {
        Map<TitleId, Double> presence = new HashMap<>();
        Set<ArtworkId> pictures = new HashSet<>();
        for (TitleWithArtworks each : stage.titles()) {
            presence.put(each.title().id(), stage.presence(each.title(), group));
            each.artworks().stream()
                    .filter(artwork -> stage.features(artwork, group))
                    .forEach(artwork -> pictures.add(artwork.id()));
        }
        return audiences.saw(presence, pictures, QUARTERS).stream()
                .map(cell -> new ExposureCell(
                        group,
                        cell.part() + 1,
                        cell.title().value(),
                        cell.members(),
                        cell.among(),
                        Double.NaN,
                        presence.getOrDefault(cell.title(), 0.0)))
                .toList();
    }

    /** What made-up members would see. */
    public AuditTable run(Stage stage, int members, long seed, Progress progress) {
        SplittableRandom random = new SplittableRandom(seed);
        Audience audience = new Audience(stage, random.split());
        List<TitleId> page = stage.page();
        Rehearsal rehearsal = rehearsals.over(snapshot, audience.catalogue(), page);
        PictureGroups pictures = new PictureGroups(rehearsal, stage, audience.groups());
        List<MadeUpMember> panel = new ArrayList<>();
        for (int member = 0; member < members; member++) {
            panel.add(audience.member(random.nextDouble(), random));
        }
        double[] parts = panel.stream().mapToDouble(audience::partOfSecond).toArray();
        long[][][] featured = new long[2][QUARTERS][page.size()];
        long[] inQuarter = new long[QUARTERS];
        int[] quarters = quarters(parts);
        for (int member = 0; member < members; member++) {
            progress.at(member, members);
            int[] chosen = rehearsal.choose(panel.get(member), Without.NOTHING);
            inQuarter[quarters[member]]++;
            for (int place = 0; place < chosen.length; place++) {
                for (int group = 0; group < 2; group++) {
                    featured[group][quarters[member]][place] += pictures.features(chosen[place], group) ? 1 : 0;
                }
            }
        }
        progress.at(members, members);
        return ExposureCells.table(cells(stage, audience.groups(), page, featured, inQuarter));
    }

    /** The quarter of each member by their part, 0 to 3; members with the same part by their place. */
    private static int[] quarters(double[] parts) {
        Integer[] order = new Integer[parts.length];
        Arrays.setAll(order, place -> place);
        Arrays.sort(order, (one, other) -> Double.compare(parts[one], parts[other]));
        int[] quarters = new int[parts.length];
        for (int rank = 0; rank < order.length; rank++) {
            quarters[order[rank]] = rank * QUARTERS / order.length;
        }
        return quarters;
    }

    /** Quarter 1 watched least of the cell's group, quarter 4 most. */
    private static List<ExposureCell> cells(
            Stage stage, List<String> groups, List<TitleId> page, long[][][] featured, long[] inQuarter) {
        Map<TitleId, TitleWithArtworks> known = stage.titles().stream()
                .collect(Collectors.toMap(each -> each.title().id(), Function.identity()));
        List<TitleWithArtworks> titles =
                page.stream().map(id -> Objects.requireNonNull(known.get(id))).toList();
        List<ExposureCell> cells = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                int bySecond = group == 1 ? quarter : QUARTERS - 1 - quarter;
                for (int place = 0; place < page.size(); place++) {
                    cells.add(new ExposureCell(
                            groups.get(group),
                            quarter + 1,
                            page.get(place).value(),
                            inQuarter[bySecond],
                            featured[group][bySecond][place],
                            stage.byLot(titles.get(place), groups.get(group)),
                            stage.presence(titles.get(place).title(), groups.get(group))));
                }
            }
        }
        return cells;
    }
}
