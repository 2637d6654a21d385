package io.lobbycard.transparency.release;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.transparency.Figure;
import io.lobbycard.transparency.Release;
import io.lobbycard.transparency.release.ledger.Charge;
import io.lobbycard.transparency.release.questions.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts releases into words once, when they are asked for. What a privacy officer approves is what everybody reads from then
 * on, also when somebody renames the title or describes the picture anew.
 */
@ApplicationScoped
class Tellings {

    private final Catalog catalog;
    private final Answers answers;
    private final ReleaseRows rows;
    private final JsonMapper json;

    @Inject
    Tellings(Catalog catalog, Answers answers, ReleaseRows rows, JsonMapper json) {
        this.catalog = catalog;
        this.answers = answers;
        this.rows = rows;
        this.json = json;
    }

    /** A new release, or the one with the same sentence around the same answer. */
    Release add(Charge charge, Wish wish, Answer answer, String asker) {
        String told = inWords(wish.question(), wish.title(), wish.sentence(), answer);
        return of(rows.put(charge.id(), wish, told, asker));
    }

    Release of(StoredRelease release) {
        Question question = release.question();
        Told told = json.readValue(told(release, question), Told.class);
        return new Release(
                String.valueOf(release.id()),
                question.key(),
                release.state(),
                told.text(),
                told.figures(),
                release.asker(),
                release.askedAt(),
                release.decider(),
                release.decidedAt(),
                release.remark());
    }

    /** As it was kept. A release from before words were kept has them from its first reading on. */
    private String told(StoredRelease release, Question question) {
        String told = release.told();
        return told != null
                ? told
                : rows.keep(
                        release.id(),
                        inWords(question, release.title(), release.template(), answers.stored(release.charge())));
    }

    private String inWords(Question question, @Nullable String title, String sentence, Answer answer) {
        List<Figure> figures = Figures.of(question, answer, this::name);
        String name = title == null ? "" : name(title);
        String text = Telling.filled(sentence, Telling.places(question.period(), name, figures));
        return json.writeValueAsString(new Told(text, figures));
    }

    /** A title's name, or what an artwork shows. */
    private String name(String id) {
        return catalog.title(new TitleId(id))
                .map(title -> title.name())
                .or(() -> catalog.artwork(new ArtworkId(id)).map(artwork -> artwork.alt()))
                .orElse(id);
    }
}
