package io.lobbycard.transparency.pages.me;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Choice;
import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.Controls;
import io.lobbycard.personalization.Decisions;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Mode;
import io.lobbycard.personalization.Signal;
import io.lobbycard.transparency.explanations.Names;
import io.lobbycard.transparency.pages.UnreadAnswers;
import io.lobbycard.transparency.pages.done.Called;
import io.lobbycard.transparency.pages.done.Done;
import io.lobbycard.transparency.pages.home.HomeTitles;
import io.lobbycard.transparency.pages.me.OverviewPage.Strength;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds up, over the pictures of the member's home, how far each signal favours what is shown over what comes next. */
@ApplicationScoped
class Overview {

    private static final int SHOWN = 12;
    private static final double NOTHING = 1e-9;

    private final Choices choices;
    private final Decisions decisions;
    private final Controls controls;
    private final Called called;
    private final HomeTitles home;
    private final UnreadAnswers answers;
    private final Clock clock;

    @Inject
    Overview(
            Choices choices,
            Decisions decisions,
            Controls controls,
            Called called,
            HomeTitles home,
            UnreadAnswers answers,
            Clock clock) {
        this.choices = choices;
        this.decisions = decisions;
        this.controls = controls;
        this.called = called;
        this.home = home;
        this.answers = answers;
        this.clock = clock;
    }

    /** @param done what the member has just done, or null */
    OverviewPage page(MemberId member, @Nullable Done done) {
        List<Choice> shown = choices.choose(member, home.ids()).choices();
        List<Choice> personal = becauseOfViewings(member, shown);
        Map<Signal, Sum> sums = new HashMap<>();
        List<String> tokens = personal.stream()
                .map(choice -> Objects.requireNonNull(choice.token()))
                .toList();
        decisions.bySignal(member, tokens).forEach(choice -> add(choice, sums));
        Months months = Months.until(clock.instant());
        List<Map<Signal, Double>> spans = decisions.bySignal(member, tokens, months.moments());
        Names names = called.names(spans.stream()
                .flatMap(span -> span.keySet().stream())
                .distinct()
                .toList());
        return new OverviewPage(
                shown.size(),
                personal.size(),
                sentence(member, shown, personal.size()),
                chance(shown),
                strengths(sums, names),
                months.told(spans, names),
                answers.of(member),
                done);
    }

    /** Those that would be others without the member's viewings. */
    private List<Choice> becauseOfViewings(MemberId member, List<Choice> shown) {
        List<Choice> personal = shown.stream()
                .filter(choice -> choice.mode() == Mode.PERSONALISED)
                .toList();
        Map<TitleId, Choice> unwatched =
                choices
                        .chooseUnwatched(
                                member, personal.stream().map(Choice::title).toList())
                        .choices()
                        .stream()
                        .collect(Collectors.toMap(Choice::title, Function.identity()));
        return personal.stream()
                .filter(choice -> !Objects.equals(
                        choice.artwork(),
                        Optional.ofNullable(unwatched.get(choice.title()))
                                .map(Choice::artwork)
                                .orElse(null)))
                .toList();
    }

    /** In what the member did not pick themselves, either viewings have a part or there is one reason why they have none. */
    private String sentence(MemberId member, List<Choice> shown, int personal) {
        Set<Mode> modes =
                shown.stream().map(Choice::mode).collect(Collectors.toCollection(() -> EnumSet.noneOf(Mode.class)));
        modes.remove(Mode.PINNED);
        for (Mode mode : List.of(Mode.DEGRADED, Mode.NEUTRAL, Mode.CONTROL)) {
            if (modes.equals(Set.of(mode))) {
                boolean theirWish = mode != Mode.NEUTRAL || controls.of(member).neutral();
                return MeWords.say(theirWish ? "all." + mode.label() : "all.switched-off");
            }
        }
        return MeWords.count("personal", personal, Integer.toString(shown.size()));
    }

    private static String chance(List<Choice> shown) {
        long exploring =
                shown.stream().filter(choice -> choice.mode() == Mode.EXPLORING).count();
        return exploring == 0 ? "" : MeWords.count("chance", Math.toIntExact(exploring));
    }

    private static void add(Map<Signal, Double> choice, Map<Signal, Sum> sums) {
        choice.forEach((signal, amount) -> {
            if (amount > NOTHING) {
                sums.merge(signal, new Sum(amount, 1), Sum::plus);
            }
        });
    }

    private static List<Strength> strengths(Map<Signal, Sum> sums, Names names) {
        List<Map.Entry<Signal, Sum>> strongest = sums.entrySet().stream()
                .sorted(Comparator.comparingDouble(sum -> -sum.getValue().amount()))
                .limit(SHOWN)
                .toList();
        double most = strongest.isEmpty() ? 1 : strongest.getFirst().getValue().amount();
        return strongest.stream()
                .map(sum -> new Strength(
                        sum.getKey().toString(),
                        names.signal(sum.getKey()),
                        sum.getKey().kind(),
                        sum.getValue().pictures(),
                        Math.max(
                                1,
                                Math.toIntExact(Math.round(100 * sum.getValue().amount() / most)))))
                .toList();
    }

    private record Sum(double amount, int pictures) {

        Sum plus(Sum other) {
            return new Sum(amount + other.amount, pictures + other.pictures);
        }
    }
}
