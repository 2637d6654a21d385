package io.lobbycard.transparency.pages.me;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Choice;
import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.LeftOut;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.pages.Picture;
import io.lobbycard.transparency.pages.Visitor;
import io.lobbycard.transparency.pages.done.Called;
import io.lobbycard.transparency.pages.home.HomeTitles;
import io.lobbycard.transparency.pages.me.PreviewPage.Change;
import io.lobbycard.transparency.titles.KnownTitles;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Chooses the member's home twice, as it is and with some viewings or a signal left out or put back, and tells the
 * difference.
 */
@ApplicationScoped
class Preview {

    private final Choices choices;
    private final HomeTitles home;
    private final KnownTitles titles;
    private final Called called;

    @Inject
    Preview(Choices choices, HomeTitles home, KnownTitles titles, Called called) {
        this.choices = choices;
        this.home = home;
        this.titles = titles;
        this.called = called;
    }

    /** @throws ProblemException 404 if none of the viewings is in the history */
    PreviewPage page(Visitor visitor, Asked asked) {
        MemberId member = visitor.member();
        String about = about(visitor, asked);
        List<TitleId> ids = home.ids();
        Map<TitleId, Choice> then = choices.chooseIf(member, ids, asked.leftOut(), asked.putBack()).choices().stream()
                .collect(Collectors.toMap(Choice::title, Function.identity()));
        Map<TitleId, String> names = titles.names(ids);
        List<Change> changes = new ArrayList<>();
        for (Choice now :
                choices.chooseIf(member, ids, LeftOut.NOTHING, LeftOut.NOTHING).choices()) {
            Choice other = then.get(now.title());
            if (other != null && !Objects.equals(now.artwork(), other.artwork())) {
                changes.add(new Change(
                        names.getOrDefault(now.title(), now.title().value()),
                        Picture.of(now.image(), now.alt()),
                        Picture.of(other.image(), other.alt())));
            }
        }
        return new PreviewPage(
                MeWords.say(
                        asked.leaves() ? "preview.without" : "preview.with",
                        about,
                        MeWords.count("changes", changes.size())),
                changes,
                asked.action(),
                asked.verb(),
                asked.label(),
                asked.fields(),
                asked.back());
    }

    private String about(Visitor visitor, Asked asked) {
        LeftOut what = asked.leaves() ? asked.leftOut() : asked.putBack();
        return what.signals().isEmpty()
                ? called.viewings(visitor, what.viewings())
                        .orElseThrow(() -> ProblemException.notFound("There is no such viewing in this history."))
                : called.signals(what.signals());
    }
}
