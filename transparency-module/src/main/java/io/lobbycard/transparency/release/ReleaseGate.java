package io.lobbycard.transparency.release;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.transparency.Figure;
import io.lobbycard.transparency.Release;
import io.lobbycard.transparency.Release.State;
import io.lobbycard.transparency.ReleaseBudget;
import io.lobbycard.transparency.ReleaseForm;
import io.lobbycard.transparency.Releases;
import io.lobbycard.transparency.release.ledger.Charge;
import io.lobbycard.transparency.release.ledger.Cost;
import io.lobbycard.transparency.release.ledger.Ledger;
import io.lobbycard.transparency.release.questions.Question;
import io.lobbycard.transparency.release.questions.QuestionForm;
import io.lobbycard.transparency.release.questions.Refusal;
import io.lobbycard.transparency.release.questions.Refusal.Reason;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@link Releases}: checks the question and its text, has it paid for, and only then lets the sums be read, noised and
 * stored. Whatever happens after the payment, the payment stays.
 */
@ApplicationScoped
class ReleaseGate implements Releases {

    private static final double EXTRA_DELTA = 1e-6;

    private final GateSettings settings;
    private final NoisyAnswers noise;
    private final Ledger ledger;
    private final TrueSums sums;
    private final Answers answers;
    private final ReleaseRows rows;
    private final Refusals refusals;
    private final Catalog catalog;
    private final Clock clock;

    @Inject
    ReleaseGate(
            GateSettings settings,
            Ledger ledger,
            TrueSums sums,
            Answers answers,
            ReleaseRows rows,
            Refusals refusals,
            Catalog catalog,
            Clock clock) {
        this.settings = settings;
        this.noise = new NoisyAnswers(settings);
        this.ledger = ledger;
        this.sums = sums;
        this.answers = answers;
        this.rows = rows;
        this.refusals = refusals;
        this.catalog = catalog;
        this.clock = clock;
    }

    @Override
    public Release ask(String asker, String form, @Nullable String title, String period, @Nullable String text) {
        return orWrittenDown(asker, () -> release(asker, new Wish(form, title, period, text)));
    }

    @Override
    public Release approve(String id, String officer) {
        return orWrittenDown(officer, () -> told(rows.decide(number(id), State.RELEASED, officer, null)));
    }

    @Override
    public Release turnDown(String id, String officer, String remark) {
        return orWrittenDown(officer, () -> told(rows.decide(number(id), State.TURNED_DOWN, officer, remark)));
    }

    @Override
    public List<Release> list(State state, @Nullable String below, int limit) {
        return rows.list(state, below == null ? Long.MAX_VALUE : number(below), limit).stream()
                .map(this::told)
                .toList();
    }

    @Override
    public List<ReleaseForm> forms() {
        return Arrays.stream(QuestionForm.values())
                .map(form -> new ReleaseForm(form.toString(), form.isAboutOneTitle(), form.sentences()))
                .toList();
    }

    @Override
    public Map<String, Long> refusals() {
        return refusals.byReason();
    }

    @Override
    public ReleaseBudget budget(int year) {
        Cost spent = ledger.spent(year);
        Cost limit = settings.limit();
        return new ReleaseBudget(
                year,
                spent.rho(),
                limit.rho(),
                spent.delta(),
                limit.delta(),
                spent.epsilon(EXTRA_DELTA),
                ledger.charges(year).size(),
                answers.answered(year));
    }

    @Override
    public List<ReleaseBudget> budgets() {
        return ledger.years().stream().map(this::budget).toList();
    }

    @Override
    public int smallestCrowd() {
        return settings.minimumCrowd();
    }

    /** An attempt that could not even be read; it is counted as well. */
    void unreadable(String actor, String detail) {
        refusals.add(actor, Reason.FORM, detail);
    }

    private Release release(String asker, Wish wish) {
        Question question = wish.question();
        String unused = wish.sentence();
        if (!question.period().isOver(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            throw new Refusal(
                    Reason.PERIOD,
                    "Only periods that are over can be asked about; "
                            + question.period().inWords() + " is not.");
        }
        sums.check(question);
        Charge charge = ledger.charge(question, settings.costOf(question), settings.limit(), asker);
        Answer answer = answers.answer(charge, question, sums, noise);
        if (answer.groups().isEmpty()) {
            throw new Refusal(
                    Reason.CROWD,
                    String.format(
                            Locale.ENGLISH,
                            "Too few members are behind this figure, so it cannot be shown: after noise there must be"
                                    + " %,d of them. That was found out with noise, so the question stays paid for.",
                            settings.minimumCrowd()));
        }
        return told(rows.put(charge.id(), wish, asker));
    }

    private Release told(StoredRelease release) {
        Wish wish = release.wish();
        Question question = wish.question();
        List<Figure> figures = Figures.of(question, answers.stored(release.charge()));
        String title = wish.title() == null ? "" : name(wish.title());
        return new Release(
                String.valueOf(release.id()),
                question.key(),
                release.state(),
                Telling.filled(release.template(), Telling.places(question.period(), title, figures, this::name)),
                figures,
                release.asker(),
                release.askedAt(),
                release.decider(),
                release.decidedAt(),
                release.remark());
    }

    /** A title's name, or what an artwork shows. */
    private String name(String id) {
        return catalog.title(new TitleId(id))
                .map(title -> title.name())
                .or(() -> catalog.artwork(new ArtworkId(id)).map(artwork -> "'" + artwork.alt() + "'"))
                .orElse(id);
    }

    private <T> T orWrittenDown(String actor, Supplier<T> attempt) {
        try {
            return attempt.get();
        } catch (Refusal refusal) {
            refusals.add(actor, refusal.reason(), refusal.sentence());
            throw RefusalProblem.of(refusal);
        }
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException unknown) {
            throw ProblemException.notFound("There is no such release.");
        }
    }
}
