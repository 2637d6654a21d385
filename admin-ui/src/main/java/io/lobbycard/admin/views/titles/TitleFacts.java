package io.lobbycard.admin.views.titles;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.lobbycard.admin.views.words.Durations;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.Weighted;
import java.util.List;
import java.util.stream.Collectors;

/** What is known of a title: facts, features, who is in it for how long, and its episodes. */
class TitleFacts extends Aside {

    TitleFacts(Title title) {
        addClassName("lobby-title-facts");
        getElement().setAttribute("aria-label", say("title.facts"));
        DescriptionList facts = new DescriptionList();
        facts.addClassName("lobby-facts");
        fact(facts, "title.kind", Words.name(title.kind()));
        fact(facts, "title.year", Integer.toString(title.year()));
        fact(
                facts,
                title.kind() == TitleKind.FILM ? "title.runtime" : "title.episode-runtime",
                Durations.of(title.runtimeSeconds()));
        fact(facts, "title.genres", features(title.genres()));
        fact(facts, "title.tones", features(title.tones()));
        fact(facts, "title.themes", features(title.themes()));
        fact(facts, "title.id", title.id().value());
        add(new H2(say("title.facts")), facts, new H2(say("title.credits")));
        if (title.credits().isEmpty()) {
            add(new Paragraph(say("title.no-credits")));
        } else {
            add(new CreditTable(title.credits()));
        }
        if (title.kind() == TitleKind.SERIES) {
            add(
                    new H2(say("title.episodes")),
                    title.episodes().isEmpty()
                            ? new Paragraph(say("title.no-episodes"))
                            : new EpisodeTable(title.episodes()));
        }
        if (title.illustrative()) {
            Paragraph note = new Paragraph(say("title.illustrative"));
            note.addClassName("lobby-quiet");
            add(note);
        }
    }

    private static void fact(DescriptionList facts, String term, String text) {
        facts.add(new DescriptionList.Term(say(term)), new DescriptionList.Description(text));
    }

    private static String features(List<Weighted> features) {
        return features.isEmpty()
                ? say("title.none")
                : features.stream()
                        .map(feature -> say(
                                feature.sensitive() ? "title.sensitive-feature" : "title.feature",
                                Words.feature(feature.name()),
                                feature.weight()))
                        .collect(Collectors.joining(", "));
    }
}
