package io.lobbycard.transparency.pages.me;

import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.personalization.Choice;
import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.Decisions;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Mode;
import io.lobbycard.personalization.Signal;
import io.lobbycard.transparency.explanations.Names;
import io.lobbycard.transparency.pages.home.HomeTitles;
import io.lobbycard.transparency.pages.me.OverviewPage.Left;
import io.lobbycard.transparency.pages.me.OverviewPage.Strength;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds up, over the pictures of the member's home, how far each signal favours what is shown over what comes next. */
@ApplicationScoped
class Overview {

    private static final int SHOWN = 12;
    private static final double NOTHING = 1e-9;

    private final Choices choices;
    private final Decisions decisions;
    private final Catalog catalog;
    private final HomeTitles home;
    private final Clock clock;

    @Inject
    Overview(Choices choices, Decisions decisions, Catalog catalog, HomeTitles home, Clock clock) {
        this.choices = choices;
        this.decisions = decisions;
        this.catalog = catalog;
        this.home = home;
        this.clock = clock;
    }

    /** @param leftOut what the member has just left out, or null */
    OverviewPage page(MemberId member, @Nullable Signal leftOut) {
        List<Choice> shown = choices.choose(member, home.ids()).choices();
        List<Choice> personal = shown.stream()
                .filter(choice -> choice.mode() == Mode.PERSONALISED)
                .toList();
        Map<Signal, Sum> sums = new HashMap<>();
        List<String> tokens = personal.stream()
                .map(choice -> Objects.requireNonNull(choice.token()))
                .toList();
        decisions.bySignal(member, tokens).forEach(choice -> add(choice, sums));
        Months months = Months.until(clock.instant());
        List<Map<Signal, Double>> spans = decisions.bySignal(member, tokens, months.moments());
        Names names = namesOf(spans.stream()
                .flatMap(span -> span.keySet().stream())
                .distinct()
                .toList());
        return new OverviewPage(
                shown.size(),
                personal.size(),
                sentence(shown, personal.size()),
                chance(shown),
                strengths(sums, names),
                months.told(spans, names),
                leftOut == null
                        ? null
                        : new Left(leftOut.toString(), namesOf(List.of(leftOut)).signal(leftOut)));
    }

    private static String sentence(List<Choice> shown, int personal) {
        for (Mode mode : List.of(Mode.DEGRADED, Mode.NEUTRAL)) {
            if (!shown.isEmpty() && shown.stream().allMatch(choice -> choice.mode() == mode)) {
                return MeWords.say("all." + mode.label());
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

    private Names namesOf(List<Signal> signals) {
        return new Names(
                Map.of(),
                catalog.names(signals.stream()
                        .filter(signal -> signal.kind().equals(Names.PERSON))
                        .map(signal -> new PersonId(signal.name()))
                        .collect(Collectors.toSet())));
    }

    private record Sum(double amount, int pictures) {

        Sum plus(Sum other) {
            return new Sum(amount + other.amount, pictures + other.pictures);
        }
    }
}
