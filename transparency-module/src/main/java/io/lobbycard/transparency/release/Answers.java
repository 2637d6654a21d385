package io.lobbycard.transparency.release;

import io.lobbycard.transparency.release.ledger.Charge;
import io.lobbycard.transparency.release.noise.BitSource;
import io.lobbycard.transparency.release.questions.Question;
import io.lobbycard.transparency.release.questions.Refusal;
import io.lobbycard.transparency.release.questions.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tools.jackson.databind.json.JsonMapper;

/** Draws the answer to a charged question once and keeps it. Nothing is shown that is not what lies in the database. */
@ApplicationScoped
class Answers {

    @PersistenceContext(unitName = "transparency")
    private EntityManager entities;

    private final GateSettings settings;
    private final TrueSums sums;
    private final JsonMapper json;

    @Inject
    Answers(GateSettings settings, TrueSums sums, JsonMapper json) {
        this.settings = settings;
        this.sums = sums;
        this.json = json;
    }

    /**
     * The stored answer, or else one that is drawn, stored and durable on return.
     *
     * @throws Refusal if there is none and today's settings would have it tell more than was paid for
     */
    @Transactional(TxType.REQUIRES_NEW)
    Answer answer(Charge charge, Question question) {
        // of two at once the second waits here for the first, and then finds what it stored
        entities.createNativeQuery("select id from transparency_release_charge where id = :id for update")
                .setParameter("id", charge.id())
                .getSingleResult();
        StoredAnswer stored = entities.find(StoredAnswer.class, charge.id());
        if (stored != null) {
            return json.readValue(stored.answer(), Answer.class);
        }
        if (!settings.costOf(question).isWithin(charge.cost())) {
            throw new Refusal(
                    Reason.BUDGET,
                    "This question was paid for when answers told less than they do by today's settings, and it has no"
                            + " answer yet. It gets one under settings that cost no more than was paid. Nothing was spent"
                            + " this time.");
        }
        Answer drawn =
                new NoisyAnswers(settings).answer(sums.of(question), question.contribution(), BitSource.secure());
        entities.persist(new StoredAnswer(charge.id(), json.writeValueAsString(drawn)));
        return drawn;
    }

    /** How many of the questions about a year got an answer in which somebody may be named. */
    @Transactional
    int answered(int year) {
        return ((Number) entities.createNativeQuery("select count(*) from transparency_release_answer answer"
                                + " join transparency_release_charge charge on charge.id = answer.charge"
                                + " where charge.calendar_year = :year"
                                + " and json_length(answer.answer, '$.groups') > 0")
                        .setParameter("year", year)
                        .getSingleResult())
                .intValue();
    }

    @Transactional
    Answer stored(long charge) {
        return json.readValue(entities.find(StoredAnswer.class, charge).answer(), Answer.class);
    }
}
