package io.lobbycard.transparency.release;

import io.lobbycard.transparency.Figure;
import io.lobbycard.transparency.release.questions.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads figures with their intervals out of an answer. Nothing here sees a true sum. */
final class Figures {

    /** 95 of 100 draws of a normal distribution lie within so many standard deviations. */
    private static final double NORMAL_95 = 1.959964;

    /** 97.5 of 100, for both parts of a quotient at once. */
    private static final double NORMAL_97_5 = 2.241403;

    private static final double MINUTES_PER_HOUR = 60;

    private Figures() {}

    /** @param names the name of a title, or what an artwork shows, by its id */
    static List<Figure> of(Question question, Answer answer, UnaryOperator<String> names) {
        return answer.groups().stream()
                .limit(question instanceof Question.TopTitles ? Question.TopTitles.LONGEST : Long.MAX_VALUE)
                .flatMap(group -> of(question, group, answer, names.apply(group.key())).stream())
                .toList();
    }

    private static List<Figure> of(Question question, Group group, Answer answer, String name) {
        List<Figure> figures = new ArrayList<>();
        switch (question) {
            case Question.MembersWatched ignored -> {}
            case Question.TopTitles ignored -> {}
            case Question.HoursWatched ignored -> figures.add(hours(group, answer, name));
            case Question.CompletionShare ignored -> figures.add(share("completion-share", group, answer, name));
            case Question.TakeRate ignored -> figures.add(share("take-rate", group, answer, name));
        }
        double margin = NORMAL_95 * answer.membersDeviation();
        figures.add(new Figure(
                group.key(),
                name,
                "members",
                group.members(),
                Math.max(0, Math.floor(group.members() - margin)),
                Math.ceil(group.members() + margin)));
        return figures;
    }

    private static Figure hours(Group group, Answer answer, String name) {
        double hours = group.amount() / MINUTES_PER_HOUR;
        double margin = NORMAL_95 * answer.amountDeviation() / MINUTES_PER_HOUR;
        return new Figure(
                group.key(),
                name,
                "hours",
                Math.rint(hours),
                Math.max(0, Math.floor(hours - margin)),
                Math.ceil(hours + margin));
    }

    /** The interval holds if those of both sums do, which happens at least 95 times in 100. */
    private static Figure share(String measure, Group group, Answer answer, String name) {
        double members = NORMAL_97_5 * answer.membersDeviation();
        double amount = NORMAL_97_5 * answer.amountDeviation();
        double low = (group.amount() - amount) / (group.members() + members);
        double high = (group.amount() + amount) / Math.max(1, group.members() - members);
        return new Figure(
                group.key(),
                name,
                measure,
                thousandths(group.amount() / (double) group.members()),
                thousandths(low),
                thousandths(high));
    }

    private static double thousandths(double share) {
        return Math.clamp(Math.rint(share * 1000) / 1000, 0, 1);
    }
}
