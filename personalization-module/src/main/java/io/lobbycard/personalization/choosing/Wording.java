package io.lobbycard.personalization.choosing;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.DecisionRecord;
import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.Explanation.Candidate;
import io.lobbycard.personalization.Explanation.Counterfactual;
import io.lobbycard.personalization.Explanation.RunnerUp;
import io.lobbycard.personalization.Mode;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.personalization.choosing.Decision.Basis;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.Draw;
import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.history.ReceivedViewing;
import io.lobbycard.personalization.snapshots.LoadedSnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the engine's explanation, which speaks in indexes, into ids and sentences. */
final class Wording {

    private static final HexFormat HEX = HexFormat.of();
    private static final String WITHDRAWN = "withdrawn";
    private static final String REFUSED = "refused-by-member";

    private final ResourceBundle messages =
            ResourceBundle.getBundle("io.lobbycard.personalization.choosing.messages", Locale.ENGLISH);
    private final LoadedSnapshot snapshot;
    private final CatalogView catalog;
    private final Set<String> withdrawn;
    private final CountedViewings counted;

    Wording(LoadedSnapshot snapshot, Set<String> withdrawn) {
        this.snapshot = snapshot;
        this.catalog = snapshot.catalog();
        this.withdrawn = withdrawn;
        counted = new CountedViewings(snapshot);
    }

    Explanation explanation(Decision decision, Inputs inputs, io.lobbycard.personalization.engine.Explanation why) {
        List<ReceivedViewing> viewings = inputs.history().viewings();
        return new Explanation(
                title(decision.title()),
                artwork(decision.artwork()),
                decision.mode(),
                decision.mode() == Mode.NEUTRAL && inputs.switchedOff(),
                why.propensity(),
                snapshot.number(),
                Instant.ofEpochSecond(decision.basis().asOf()),
                why.score(),
                why.prior(),
                why.statedChoice(),
                chanceOfAnother(decision.mode(), why),
                counted.contributions(why, viewings),
                counted.titles(why),
                runnerUp(why.runnerUp()),
                standard(decision.title()),
                candidates(why),
                counterfactual(why, viewings),
                reasonForNone(decision.mode(), why),
                NotUsed.of(inputs));
    }

    /** Of a choice that knew nothing of the member. */
    Explanation degraded(Decision decision) {
        io.lobbycard.personalization.engine.Explanation why = knowingNothing(decision);
        return new Explanation(
                title(decision.title()),
                artwork(decision.artwork()),
                Mode.DEGRADED,
                false,
                1,
                snapshot.number(),
                Instant.ofEpochSecond(snapshot.snapshot().createdAt()),
                why.score(),
                why.prior(),
                0,
                0,
                List.of(),
                List.of(),
                runnerUp(why.runnerUp()),
                standard(decision.title()),
                candidates(why),
                null,
                messages.getString("counterfactual.DEGRADED"),
                List.of());
    }

    private io.lobbycard.personalization.engine.Explanation knowingNothing(Decision decision) {
        StatedChoices neutral = EngineWords.neutralFor(withdrawn);
        return snapshot.with(chooser ->
                chooser.explain(snapshot.snapshot().noTaste(), neutral, new Draw(0, 0, false), decision.title()));
    }

    /**
     * What a receipt says of a choice, which names no viewing.
     *
     * @param why null for a choice that knew nothing of the member
     */
    DecisionRecord record(Decision decision, long seed, io.lobbycard.personalization.engine.@Nullable Explanation why) {
        Basis basis = decision.basis();
        return new DecisionRecord(
                title(decision.title()),
                artwork(decision.artwork()),
                decision.mode(),
                why == null ? 1 : why.propensity(),
                snapshot.number(),
                HEX.formatHex(snapshot.digest()),
                Instant.ofEpochSecond(why == null ? snapshot.snapshot().createdAt() : basis.asOf()),
                basis.watermark(),
                basis.controlRevision(),
                basis.withdrawalRevision(),
                basis.period(),
                HEX.toHexDigits(seed),
                HEX.toHexDigits(basis.digest()),
                candidates(why == null ? knowingNothing(decision) : why));
    }

    /** Probability that chance shows another picture than the one with the best score. */
    private static double chanceOfAnother(Mode mode, io.lobbycard.personalization.engine.Explanation why) {
        if (mode != Mode.PERSONALISED && mode != Mode.PRIOR && mode != Mode.EXPLORING) {
            return 0;
        }
        double best = Double.NEGATIVE_INFINITY;
        double propensity = 1;
        for (io.lobbycard.personalization.engine.Explanation.Candidate each : why.candidates()) {
            if (each.eligible() && each.score() > best) {
                best = each.score();
                propensity = each.propensity();
            }
        }
        return 1 - propensity;
    }

    private @Nullable RunnerUp runnerUp(io.lobbycard.personalization.engine.Explanation.@Nullable Candidate second) {
        return second == null
                ? null
                : new RunnerUp(artwork(second.artwork()), second.score(), second.prior(), second.statedChoice());
    }

    private List<Candidate> candidates(io.lobbycard.personalization.engine.Explanation why) {
        List<Candidate> all = new ArrayList<>();
        for (io.lobbycard.personalization.engine.Explanation.Candidate each : why.candidates()) {
            all.add(new Candidate(
                    artwork(each.artwork()),
                    snapshot.picture(each.artwork()).alt(),
                    each.score(),
                    each.statedChoice(),
                    each.propensity(),
                    each.eligible(),
                    reason(each)));
        }
        return all;
    }

    private String reason(io.lobbycard.personalization.engine.Explanation.Candidate each) {
        String reason = each.reason();
        if (reason == null) {
            return "";
        }
        String key =
                reason.equals(REFUSED) && withdrawn.contains(catalog.artworkId(each.artwork())) ? WITHDRAWN : reason;
        return messages.containsKey("reason." + key) ? messages.getString("reason." + key) : reason;
    }

    private @Nullable Counterfactual counterfactual(
            io.lobbycard.personalization.engine.Explanation why, List<ReceivedViewing> viewings) {
        io.lobbycard.personalization.engine.Explanation.Counterfactual found = why.counterfactual();
        if (found == null) {
            return null;
        }
        Set<ViewingId> remove =
                found.viewings().stream().map(place -> viewings.get(place).id()).collect(Collectors.toSet());
        List<TitleId> titles = found.titles().stream().map(this::title).toList();
        return new Counterfactual(remove, titles, artwork(found.artwork()));
    }

    private @Nullable String reasonForNone(Mode mode, io.lobbycard.personalization.engine.Explanation why) {
        if (why.withoutCounterfactual() == null) {
            return null;
        }
        String key =
                mode == Mode.KEPT ? mode.name() : why.withoutCounterfactual().name();
        return messages.getString("counterfactual." + key);
    }

    private @Nullable ArtworkId standard(int title) {
        int neutral = catalog.neutralArtwork(title);
        return neutral < 0 || !catalog.eligible(neutral) ? null : artwork(neutral);
    }

    private TitleId title(int index) {
        return snapshot.titles().get(index);
    }

    private ArtworkId artwork(int index) {
        return snapshot.picture(index).artwork();
    }
}
