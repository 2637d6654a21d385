package io.lobbycard.transparency.release;

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
    private final Ledger ledger;
    private final TrueSums sums;
    private final Answers answers;
    private final ReleaseRows rows;
    private final Tellings tellings;
    private final Refusals refusals;
    private final Clock clock;

    @Inject
    ReleaseGate(
            GateSettings settings,
            Ledger ledger,
            TrueSums sums,
            Answers answers,
            ReleaseRows rows,
            Tellings tellings,
            Refusals refusals,
            Clock clock) {
        this.settings = settings;
        this.ledger = ledger;
        this.sums = sums;
        this.answers = answers;
        this.rows = rows;
        this.tellings = tellings;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    public Release ask(String asker, String form, @Nullable String title, String period, @Nullable String text) {
        return orWrittenDown(asker, () -> release(person(asker), new Wish(form, title, period, text)));
    }

    @Override
    public Release approve(String id, String officer) {
        return orWrittenDown(officer, () -> decided(id, State.RELEASED, person(officer), null));
    }

    @Override
    public Release turnDown(String id, String officer, String remark) {
        return orWrittenDown(officer, () -> decided(id, State.TURNED_DOWN, person(officer), remark));
    }

    @Override
    public List<Release> list(State state, @Nullable String below, int limit) {
        return rows.list(state, below == null ? Long.MAX_VALUE : number(below), limit).stream()
                .map(tellings::of)
                .toList();
    }

    @Override
    public int pending() {
        return rows.pending();
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

    /** A question of the demonstration, which makes the figure public itself; it says so wherever it is shown. */
    Release releaseForDemo(String form, @Nullable String title, String period) {
        Wish wish = new Wish(form, title, period, null);
        return orWrittenDown(Release.ASKED_BY_DEMO, () -> {
            Release asked = release(Release.ASKED_BY_DEMO, wish);
            return decided(asked.id(), State.RELEASED, Release.APPROVED_BY_DEMO, null);
        });
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
        Answer answer = answers.answer(charge, question);
        if (answer.groups().isEmpty()) {
            throw new Refusal(
                    Reason.CROWD,
                    String.format(
                            Locale.ENGLISH,
                            "Too few members are behind this figure, so it cannot be shown: after noise there must be"
                                    + " %,d of them. That was found out with noise, so the question stays paid for.",
                            settings.minimumCrowd()));
        }
        return tellings.add(charge, wish, answer, asker);
    }

    private Release decided(String id, State decision, String officer, @Nullable String remark) {
        return tellings.of(rows.decide(number(id), decision, officer, remark));
    }

    private static String person(String account) {
        if (Release.isProgram(account)) {
            throw new Refusal(
                    Reason.SECOND_PERSON,
                    "This account has a name under which the program itself appears in public, so it can neither ask for"
                            + " figures nor decide about them.");
        }
        return account;
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
