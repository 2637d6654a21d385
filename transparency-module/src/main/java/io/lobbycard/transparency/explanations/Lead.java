package io.lobbycard.transparency.explanations;

import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.Explanation.Contribution;
import io.lobbycard.personalization.Explanation.RunnerUp;

/**
 * By how much the picture's score exceeds the runner-up's, and what of it comes from where.
 *
 * @param total below zero if the runner-up's score is larger and the draw chose all the same
 * @param history the viewings' part
 * @param stated the stated choices' part
 */
record Lead(double total, double history, double stated) {

    static Lead over(RunnerUp runnerUp, Explanation choice) {
        double history = choice.contributions().stream()
                .mapToDouble(Contribution::versusRunnerUp)
                .sum();
        return new Lead(choice.score() - runnerUp.score(), history, choice.statedChoices() - runnerUp.statedChoices());
    }

    boolean behind() {
        return total < -Favour.NOTHING;
    }
}
