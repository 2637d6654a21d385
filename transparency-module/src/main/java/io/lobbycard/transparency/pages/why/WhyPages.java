package io.lobbycard.transparency.pages.why;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Choice;
import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.Controls;
import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.Explanation.Counterfactual;
import io.lobbycard.personalization.LeftOut;
import io.lobbycard.personalization.MemberControls;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Mode;
import io.lobbycard.personalization.Page;
import io.lobbycard.transparency.explanations.Explained;
import io.lobbycard.transparency.explanations.Explanations;
import io.lobbycard.transparency.explanations.NotUsed;
import io.lobbycard.transparency.pages.Field;
import io.lobbycard.transparency.pages.Picture;
import io.lobbycard.transparency.pages.TitleCard;
import io.lobbycard.transparency.pages.done.Deeds;
import io.lobbycard.transparency.pages.why.WhyPage.Later;
import io.lobbycard.transparency.pages.why.WhyPage.Without;
import io.lobbycard.transparency.titles.KnownTitles;
import io.lobbycard.transparency.titles.TitleFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the page from an explanation, the title's pictures, and the member's own pictures of the titles it names. */
@ApplicationScoped
class WhyPages {

    /** Here leaving viewings out changes what is shown, as far as it can be said beforehand. */
    private static final Set<Mode> COUNTERFACTUAL = Set.of(Mode.PERSONALISED, Mode.PRIOR);

    private final Explanations explanations;
    private final Catalog catalog;
    private final Choices choices;
    private final Controls controls;
    private final KnownTitles titles;
    private final Deeds deeds;

    @Inject
    WhyPages(
            Explanations explanations,
            Catalog catalog,
            Choices choices,
            Controls controls,
            KnownTitles titles,
            Deeds deeds) {
        this.explanations = explanations;
        this.catalog = catalog;
        this.choices = choices;
        this.controls = controls;
        this.titles = titles;
        this.deeds = deeds;
    }

    WhyPage page(MemberId member, String token, HttpServletRequest request) {
        Explained explained = explanations.explain(member, token);
        Explanation choice = explained.numbers();
        Map<ArtworkId, Artwork> artworks =
                catalog.artworks(choice.title()).stream().collect(Collectors.toMap(Artwork::id, Function.identity()));
        CountedTitles counted = new CountedTitles(choice);
        Map<TitleId, Picture> pictures = pictures(member, counted, choice.counterfactual());
        Options options = new Options(choice, artworks);
        MemberControls said = controls.of(member);
        Since since = Since.of(choice, said);
        boolean moved = explained.uncounted().isEmpty();
        Page now = choices.choose(member, List.of(choice.title()));
        TitleFacts facts = titles.facts(List.of(choice.title())).get(choice.title());
        return new WhyPage(
                token,
                choice.title().value(),
                choice.artwork().value(),
                explained.names().title(choice.title()),
                facts == null ? "" : TitleCard.facts(facts),
                options.picture(choice.artwork()),
                explained.headline(),
                explained.details(),
                explained.uncounted(),
                moved ? counted.rows(explained.names(), pictures, since) : List.of(),
                moved ? counted.quiet() : 0,
                COUNTERFACTUAL.contains(choice.mode()) ? without(member, explained, options, pictures) : null,
                moved ? choice.counterfactualReason() : null,
                Rival.of(choice),
                options.others(),
                NotUsed.never(),
                explained.notUsed(),
                explained.chance(),
                Arithmetic.of(choice, explained.names()),
                choice.mode() == Mode.EXPLORING,
                choice.artwork().equals(said.pins().get(choice.title())),
                choice.mode() == Mode.NEUTRAL && said.neutral(),
                !options.isShown(choice.artwork()),
                later(since, choice, token, now),
                deeds.of(request, new Field("title", choice.title().value())));
    }

    /** Null if nothing has changed since of which the member should know, or the choice of now is this one. */
    private static @Nullable Later later(Since since, Explanation choice, String token, Page now) {
        return now.choices().stream()
                .filter(each -> each.token() != null && !each.token().equals(token))
                .map(each -> new Later(since.sentence(choice, each, now.snapshot()), "/why/" + each.token()))
                .filter(each -> !each.sentence().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private Map<TitleId, Picture> pictures(
            MemberId member, CountedTitles counted, @Nullable Counterfactual counterfactual) {
        Stream<TitleId> first = counted.ids().stream().limit(WhyPage.AT_FIRST);
        Stream<TitleId> others = counterfactual == null ? Stream.of() : counterfactual.titles().stream();
        List<TitleId> shown = Stream.concat(first, others).distinct().toList();
        Map<TitleId, Picture> pictures = new HashMap<>();
        for (Choice choice : choices.choose(member, shown).choices()) {
            Picture picture = Picture.of(choice.image(), choice.alt());
            if (picture != null) {
                pictures.put(choice.title(), picture);
            }
        }
        return pictures;
    }

    private @Nullable Without without(
            MemberId member, Explained explained, Options options, Map<TitleId, Picture> pictures) {
        Counterfactual counterfactual = explained.numbers().counterfactual();
        if (counterfactual == null) {
            return null;
        }
        boolean holds = holds(member, explained.numbers().title(), counterfactual);
        return new Without(
                counterfactual.titles().stream()
                        .map(title -> {
                            String name = explained.names().title(title);
                            return new WhyPage.Option("", "", name, pictures.get(title), name);
                        })
                        .toList(),
                options.option(holds ? "You would see this" : "You would have seen this", counterfactual.wouldShow()),
                counterfactual.remove().stream().map(Object::toString).sorted().toList(),
                holds);
    }

    /** Whether leaving out still brings that picture; another snapshot or newer viewings may bring another one. */
    private boolean holds(MemberId member, TitleId title, Counterfactual counterfactual) {
        LeftOut without = new LeftOut(Set.copyOf(counterfactual.remove()), Set.of());
        return choices.chooseIf(member, List.of(title), without, LeftOut.NOTHING).choices().stream()
                .anyMatch(each -> counterfactual.wouldShow().equals(each.artwork()));
    }
}
