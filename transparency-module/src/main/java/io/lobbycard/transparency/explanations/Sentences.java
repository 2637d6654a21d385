package io.lobbycard.transparency.explanations;

import static io.lobbycard.transparency.explanations.Words.percent;
import static io.lobbycard.transparency.explanations.Words.say;

import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.Explanation.Candidate;
import io.lobbycard.personalization.Explanation.Counterfactual;
import io.lobbycard.personalization.Explanation.RunnerUp;
import io.lobbycard.personalization.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the sentences that are true of a choice. A reason is given only where the picture would not lead without it. */
final class Sentences {

    private final Explanation choice;
    private final Names names;
    private final List<Favour> history;

    Sentences(Explanation choice, Names names) {
        this.choice = choice;
        this.names = names;
        this.history = Favour.of(choice);
    }

    String headline() {
        String title = names.title(choice.title());
        return switch (choice.mode()) {
            case PERSONALISED -> personal(title);
            case PRIOR -> say(prior(), title);
            case EXPLORING ->
                say(best() ? "headline.exploring-best" : "headline.exploring", Words.count("pictures", eligible()));
            case KEPT -> say("headline.kept", title);
            case PINNED -> say("headline.pinned");
            case NEUTRAL -> say(choice.switchedOff() ? "headline.switched-off" : "headline.neutral");
            case CONTROL ->
                say(choice.withoutStatedChoices().isPresent() ? "headline.control-stated" : "headline.control");
            case DEGRADED -> say("headline.degraded");
        };
    }

    List<String> details() {
        List<String> details = new ArrayList<>();
        if (choice.mode() == Mode.EXPLORING) {
            details.add(say("detail.exploring", percent(choice.explorationProbability())));
        }
        if (choice.mode() == Mode.CONTROL) {
            details.add(say(choice.withoutStatedChoices().isPresent() ? "detail.control-stated" : "detail.control"));
        }
        if (choice.mode() == Mode.PERSONALISED && choice.runnerUp() != null) {
            among(choice.runnerUp()).ifPresent(details::add);
            against().ifPresent(details::add);
        }
        return details;
    }

    String chance() {
        return switch (choice.mode()) {
            case PERSONALISED, PRIOR, EXPLORING -> drawn();
            case NEUTRAL, DEGRADED -> say("chance.set");
            case KEPT, PINNED, CONTROL -> say("chance." + choice.mode().label());
        };
    }

    private String drawn() {
        if (choice.explorationProbability() > 0) {
            return say("chance.exploration", percent(choice.explorationProbability()), percent(choice.propensity()));
        }
        return choice.propensity() < 1 ? say("chance.draw", percent(choice.propensity())) : say("chance.none");
    }

    private String personal(String title) {
        RunnerUp runnerUp = choice.runnerUp();
        if (runnerUp == null) {
            return say("headline.only", title);
        }
        Lead lead = Lead.over(runnerUp, choice);
        Reason reason = Reason.strongest(history);
        if (lead.behind()) {
            return say("headline.drawn", percent(choice.propensity()));
        }
        if (choice.withoutStatedChoices().isPresent()) {
            return say("headline.stated");
        }
        if (lead.history() <= Favour.NOTHING) {
            return say(decided() ? "headline.not-ahead" : "headline.not-history");
        }
        if (reason.isEmpty()) {
            return say(decided() ? "headline.together" : "headline.not-history");
        }
        return say(degree(reason), new ReasonWords(names).of(reason));
    }

    /** A picture is shown because of titles if without them, or without some of them, another one would be. */
    private String degree(Reason reason) {
        Counterfactual other = choice.counterfactual();
        if (other == null) {
            return "headline.supported";
        }
        return isEnough(reason, other) ? "headline.because" : "headline.because-above-all";
    }

    /**
     * Whether another picture would be shown without all that the reason stands for: it is what the counterfactual names, or
     * more than that, each of which favours this picture over the runner-up, and the runner-up is what would be shown.
     */
    private boolean isEnough(Reason reason, Counterfactual other) {
        boolean exact = reason.ids().equals(Set.copyOf(other.titles()));
        boolean rival = choice.runnerUp() != null && choice.runnerUp().artwork().equals(other.wouldShow());
        return exact || (rival && reason.ids().containsAll(other.titles()));
    }

    /** Whether another picture would be shown, with the same luck, without some of the viewings, or all. */
    private boolean decided() {
        return choice.counterfactual() != null;
    }

    /** Whether no candidate has a higher score. */
    private boolean best() {
        return choice.runnerUp() == null || choice.runnerUp().score() <= choice.score();
    }

    private String prior() {
        if (choice.runnerUp() == null) {
            return "headline.only";
        }
        if (choice.contributions().isEmpty()) {
            return Uncounted.leftOutAltogether(choice) ? "headline.prior-left-out" : "headline.prior-nothing-watched";
        }
        boolean told = choice.contributions().stream()
                .anyMatch(viewing -> Math.abs(viewing.versusRunnerUp()) > Favour.NOTHING);
        if (!told) {
            return "headline.prior";
        }
        return decided() ? "headline.prior-balanced" : "headline.prior-anyway";
    }

    /** Where the stated choice decided, the viewings can still speak for the picture among those that it puts first. */
    private Optional<String> among(RunnerUp runnerUp) {
        Reason reason = Reason.strongest(history);
        boolean speaks = choice.withoutStatedChoices().isPresent()
                && Lead.over(runnerUp, choice).history() > Favour.NOTHING
                && !reason.isEmpty();
        return speaks ? Optional.of(say("detail.among", new ReasonWords(names).of(reason))) : Optional.empty();
    }

    private Optional<String> against() {
        Favour last = history.isEmpty() ? null : history.getLast();
        return last == null || last.amount() >= -Favour.NOTHING
                ? Optional.empty()
                : Optional.of(say("detail.against", names.title(last.title())));
    }

    private int eligible() {
        return Math.toIntExact(
                choice.candidates().stream().filter(Candidate::eligible).count());
    }
}
