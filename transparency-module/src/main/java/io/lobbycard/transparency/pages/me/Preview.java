package io.lobbycard.transparency.pages.me;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Choice;
import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.LeftOut;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Page;
import io.lobbycard.transparency.Representation;
import io.lobbycard.transparency.pages.Field;
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
 * Chooses the member's home twice, as it is and with some viewings or a signal left out or put back, or a group chosen to
 * see represented, and tells the difference.
 */
@ApplicationScoped
class Preview {

    private final Choices choices;
    private final HomeTitles home;
    private final KnownTitles titles;
    private final Called called;
    private final Representation representation;

    @Inject
    Preview(Choices choices, HomeTitles home, KnownTitles titles, Called called, Representation representation) {
        this.choices = choices;
        this.home = home;
        this.titles = titles;
        this.called = called;
        this.representation = representation;
    }

    /** @throws ProblemException 404 if none of the viewings is in the history */
    PreviewPage page(Visitor visitor, Asked asked) {
        MemberId member = visitor.member();
        String about = about(visitor, asked);
        List<TitleId> ids = home.ids();
        List<Change> changes = changes(member, ids, choices.chooseIf(member, ids, asked.leftOut(), asked.putBack()));
        return new PreviewPage(
                sentence(asked.leaves() ? "preview.without" : "preview.with", about, changes),
                changes,
                asked.action(),
                asked.verb(),
                asked.label(),
                asked.fields(),
                asked.back());
    }

    /**
     * What choosing a group would change, or ending that choice.
     *
     * @throws ProblemException 422 if there is no such group
     */
    PreviewPage represented(MemberId member, String group, boolean chosen, String back) {
        List<TitleId> ids = home.ids();
        List<Change> changes = changes(member, ids, representation.preview(member, ids, chosen ? group : null));
        return new PreviewPage(
                sentence(chosen ? "preview.chosen" : "preview.ended", group.replace('-', ' '), changes),
                changes,
                "/me/choices",
                "represent",
                chosen ? "Choose" : "End and forget",
                List.of(new Field("item", group), new Field("value", chosen ? "on" : "off")),
                back);
    }

    private static String sentence(String key, String about, List<Change> changes) {
        return MeWords.say(key, about, MeWords.count("changes", changes.size()));
    }

    private List<Change> changes(MemberId member, List<TitleId> ids, Page other) {
        Map<TitleId, Choice> then =
                other.choices().stream().collect(Collectors.toMap(Choice::title, Function.identity()));
        Map<TitleId, String> names = titles.names(ids);
        List<Change> changes = new ArrayList<>();
        for (Choice now :
                choices.chooseIf(member, ids, LeftOut.NOTHING, LeftOut.NOTHING).choices()) {
            Choice changed = then.get(now.title());
            if (changed != null && !Objects.equals(now.artwork(), changed.artwork())) {
                changes.add(new Change(
                        names.getOrDefault(now.title(), now.title().value()),
                        Picture.of(now.image(), now.alt()),
                        Picture.of(changed.image(), changed.alt())));
            }
        }
        return changes;
    }

    private String about(Visitor visitor, Asked asked) {
        LeftOut what = asked.leaves() ? asked.leftOut() : asked.putBack();
        return what.signals().isEmpty()
                ? called.viewings(visitor, what.viewings())
                        .orElseThrow(() -> ProblemException.notFound("There is no such viewing in this history."))
                : called.signals(what.signals());
    }
}
