package io.lobbycard.personalization;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The whole arithmetic of one choice: {@code score = prior + statedChoices + sum of contributions}, to within 1e-9.
 *
 * @param switchedOff true if the standard picture was shown because everybody got theirs, whatever this member had said
 * @param asOf until when viewings received counted
 * @param contributions largest weight first, of every viewing that counted, also the negative and the zero ones
 * @param titles the same amounts by title and signal: the signals that the title lacks, too
 * @param runnerUp the other candidate with the largest score, or null if there was none
 * @param standard the title's neutral artwork, or null if it has none that may be shown
 * @param counterfactual null if there is none, and then {@code counterfactualReason} says why
 * @param notUsed what was left aside, as keys such as {@code left-out-viewing:ID}, {@code sensitive-theme:THEME}
 */
public record Explanation(
        TitleId title,
        ArtworkId artwork,
        Mode mode,
        boolean switchedOff,
        double propensity,
        long snapshot,
        Instant asOf,
        double score,
        double prior,
        double statedChoices,
        double explorationProbability,
        List<Contribution> contributions,
        List<Watched> titles,
        @Nullable RunnerUp runnerUp,
        @Nullable ArtworkId standard,
        List<Candidate> candidates,
        @Nullable Counterfactual counterfactual,
        @Nullable String counterfactualReason,
        List<String> notUsed) {

    private static final double ROUNDING = 1e-9;

    public Explanation {
        contributions = List.copyOf(contributions);
        titles = List.copyOf(titles);
        candidates = List.copyOf(candidates);
        notUsed = List.copyOf(notUsed);
    }

    /** The picture with the best score without the member's stated choices; empty if that is the one shown. */
    public Optional<ArtworkId> withoutStatedChoices() {
        if (statedChoices == 0) {
            return Optional.empty();
        }
        double own = score - statedChoices;
        return candidates.stream()
                .filter(each -> each.eligible() && each.score() - each.statedChoices() > own + ROUNDING)
                .max(Comparator.comparingDouble(each -> each.score() - each.statedChoices()))
                .map(Candidate::artwork);
    }

    /**
     * What one viewing added to the score.
     *
     * @param versusRunnerUp the same for this picture less the same for the runner-up; above zero favours this picture
     * @param through the parts that came through what the title carries; with {@code lacked} they add up to the amount
     * @param lacked the part that came through all that the title lacks, and the same less what it is for the runner-up
     */
    public record Contribution(
            ViewingId viewing,
            TitleId title,
            Instant watchedAt,
            double amount,
            double versusRunnerUp,
            List<Through> through,
            double lacked,
            double lackedVersusRunnerUp) {

        public Contribution {
            through = List.copyOf(through);
        }
    }

    /** What all viewings of a title added through each signal. */
    public record Watched(TitleId title, List<Through> through) {

        public Watched {
            through = List.copyOf(through);
        }
    }

    /**
     * The part of an amount that came through one signal.
     *
     * @param carried true if the title that was watched carries the signal; a viewing of a title without, say, romance
     *     counts through romance as well, with the opposite sign
     */
    public record Through(Signal signal, boolean carried, double amount, double versusRunnerUp) {}

    /** The candidate that would have come second. */
    public record RunnerUp(ArtworkId artwork, double score, double prior, double statedChoices) {}

    /**
     * An artwork of the title.
     *
     * @param statedChoices what of its score the member's stated choices added
     * @param eligible whether it took part in the draw
     * @param reason why it did not, as a sentence; empty if it did
     */
    public record Candidate(
            ArtworkId artwork,
            String alt,
            double score,
            double statedChoices,
            double propensity,
            boolean eligible,
            String reason) {}

    /** The smallest set of titles without whose viewings another picture is chosen. */
    public record Counterfactual(Set<ViewingId> remove, List<TitleId> titles, ArtworkId wouldShow) {

        public Counterfactual {
            remove = Set.copyOf(remove);
            titles = List.copyOf(titles);
        }
    }
}
