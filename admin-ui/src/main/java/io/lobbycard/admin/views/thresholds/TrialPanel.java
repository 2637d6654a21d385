package io.lobbycard.admin.views.thresholds;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.lobbycard.admin.views.artwork.Picture;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.catalog.ThresholdTrial;

/** What would change, in numbers and in pictures. */
class TrialPanel extends Article {

    TrialPanel(ThresholdTrial trial) {
        addClassName("lobby-panel");
        add(
                new H2(say("thresholds.trial")),
                new Paragraph(changed(trial)),
                new Paragraph(
                        say("thresholds.trial.verdicts", trial.passing(), trial.needingReviewer(), trial.refused())));
        if (trial.changed() > trial.examples().size()) {
            add(new Paragraph(say("thresholds.trial.first", trial.examples().size())));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("lobby-trial");
        trial.examples().forEach(example -> list.add(item(example)));
        add(list);
    }

    static String changed(ThresholdTrial trial) {
        return say("thresholds.trial.changed", trial.changed(), trial.artworks(), trial.withdrawn());
    }

    private static ListItem item(ThresholdTrial.Example example) {
        Div words = new Div(
                new Anchor("titles/" + example.title() + "#artwork-" + example.artwork(), example.name()),
                new Paragraph(say(
                        "thresholds.trial.one",
                        Words.name(example.before()),
                        Words.name(example.after()),
                        example.reason())));
        return new ListItem(new Picture(example.image(), "", "6rem"), words);
    }
}
