package io.lobbycard.transparency.audit.proxies;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.MadeUpMember;
import io.lobbycard.personalization.Rehearsal;
import io.lobbycard.personalization.Rehearsal.Without;
import io.lobbycard.personalization.Rehearsals;
import io.lobbycard.personalization.RehearsedCatalogue;
import io.lobbycard.transparency.AuditTable;
import io.lobbycard.transparency.audit.measures.Counts;
import io.lobbycard.transparency.audit.measures.Counts.Subject;
import io.lobbycard.transparency.audit.stage.Audience;
import io.lobbycard.transparency.audit.stage.Stage;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How often the picture differs between two members whose viewings differ in the group of the cast alone, over the whole
 * catalogue: as pictures are served, without the cast or the genres in the taste, and as if no picture had been refused.
 */
public final class TwinAudit {

    private static final String DIFFERING = "differing-share";
    private static final String OWN = "featuring-own-group";
    private static final String OTHER = "featuring-other-group";

    private final Rehearsals rehearsals;
    private final long snapshot;

    /** @param snapshot by whose number the choice is made */
    public TwinAudit(Rehearsals rehearsals, long snapshot) {
        this.rehearsals = rehearsals;
        this.snapshot = snapshot;
    }

    /** A way in which the choice is made, with what is counted of it. */
    private final class Trial {

        private final String condition;
        private final Rehearsal rehearsal;
        private final Without without;
        private final PictureGroups pictures;
        private final List<String> groups;

        Trial(String condition, Audience audience, RehearsedCatalogue catalogue, List<TitleId> page, Without without) {
            this.condition = condition;
            this.without = without;
            groups = audience.groups();
            rehearsal = rehearsals.over(snapshot, catalogue, page);
            pictures = new PictureGroups(rehearsal, audience.stage(), groups);
        }

        void count(List<MadeUpMember> twins, Counts counts) {
            int[] first = rehearsal.choose(twins.getFirst(), without);
            int[] second = rehearsal.choose(twins.getLast(), without);
            int differing = 0;
            for (int place = 0; place < first.length; place++) {
                differing += first[place] == second[place] ? 0 : 1;
            }
            counts.add(subject(DIFFERING, "", first.length), differing);
            count(first, 0, counts);
            count(second, 1, counts);
        }

        private void count(int[] chosen, int group, Counts counts) {
            int own = 0;
            int other = 0;
            for (int number : chosen) {
                own += pictures.features(number, group) ? 1 : 0;
                other += pictures.features(number, 1 - group) ? 1 : 0;
            }
            counts.add(subject(OWN, groups.get(group), chosen.length), own);
            counts.add(subject(OTHER, groups.get(group), chosen.length), other);
        }

        private Subject subject(String measure, String group, int most) {
            return new Subject(measure, condition, group, most);
        }
    }

    /** Counts, for {@code pairs} pairs, on how many titles their pictures differ and which group they feature. */
    public AuditTable run(Stage stage, int pairs, long seed, Progress progress) {
        SplittableRandom random = new SplittableRandom(seed);
        Audience audience = new Audience(stage, random.split());
        List<TitleId> page = stage.page();
        RehearsedCatalogue checked = audience.catalogue();
        RehearsedCatalogue unchecked = audience.catalogue(stage.refused());
        List<Trial> trials = List.of(
                new Trial("as-served", audience, checked, page, Without.NOTHING),
                new Trial("without-cast", audience, checked, page, Without.CAST),
                new Trial("without-genres", audience, checked, page, Without.GENRES),
                new Trial("without-representation-check", audience, unchecked, page, Without.NOTHING));
        Counts counts = new Counts();
        for (int pair = 0; pair < pairs; pair++) {
            progress.at(pair, pairs);
            List<MadeUpMember> twins = audience.twins(random);
            trials.forEach(trial -> trial.count(twins, counts));
        }
        progress.at(pairs, pairs);
        return counts.table();
    }
}
