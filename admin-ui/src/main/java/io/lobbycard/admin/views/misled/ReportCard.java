package io.lobbycard.admin.views.misled;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.lobbycard.admin.views.artwork.LastPictures;
import io.lobbycard.admin.views.artwork.Picture;
import io.lobbycard.admin.views.fields.WrongFields;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.admin.views.words.Moments;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.Title;
import io.lobbycard.transparency.MisledReport;
import io.lobbycard.transparency.MisledReport.Outcome;
import io.lobbycard.transparency.MisledReports;
import io.lobbycard.web.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** One report beside its picture. */
class ReportCard extends Article {

    private static final String PLACE = "(max-width: 45rem) 100vw, 24rem";

    private final transient MisledReport report;
    private final transient Answering answering;
    private final TextArea answer = new TextArea(say("misled.answer"));

    /** Takes an answer; throws a {@link ProblemException} if it cannot be given. */
    interface Answering {
        void answer(ReportCard card, Outcome outcome, String words);
    }

    /** @param typed hears when somebody writes or takes words away */
    ReportCard(MisledReport report, Catalog catalog, Instant now, Answering answering, Runnable typed) {
        this.report = report;
        this.answering = answering;
        String name = catalog.title(report.title())
                .map(Title::name)
                .orElse(report.title().value());
        addClassName("lobby-artwork");
        catalog.artwork(report.artwork()).ifPresent(artwork -> add(new Picture(artwork.image(), artwork.alt(), PLACE)));
        boolean late = report.due().isBefore(now);
        answer.setWidthFull();
        answer.setMaxLength(MisledReports.LONGEST);
        answer.setHelperText(say("misled.answer.help"));
        answer.setValueChangeMode(ValueChangeMode.LAZY);
        answer.addValueChangeListener(change -> typed.run());
        Button withdraw = new Button(say("misled.withdraw"), press -> withdraw(catalog));
        withdraw.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(withdraw, new Button(say("misled.keep"), press -> give(Outcome.KEPT)));
        actions.addClassName("lobby-badges");
        Div facts = new Div(
                new H2(name),
                new Paragraph(say(late ? "misled.overdue" : "misled.due", Moments.of(report.due()))),
                new Paragraph(report.words().isEmpty() ? say("misled.no-words") : say("misled.words", report.words())),
                new Anchor("titles/" + report.title().value(), say("misled.open", name)),
                answer,
                actions);
        facts.addClassName("lobby-artwork-facts");
        add(facts);
    }

    long id() {
        return report.id();
    }

    /** Whether there are words of an answer that is not given. */
    boolean isBegun() {
        return !answer.getValue().isBlank();
    }

    private void withdraw(Catalog catalog) {
        if (isAnswered()) {
            // what the member may have read cannot be taken back
            LastPictures.ask(
                    catalog,
                    Set.of(report.artwork()),
                    say("misled.withdraw"),
                    List.of(say("misled.withdraw.told")),
                    () -> give(Outcome.WITHDRAWN));
        }
    }

    private boolean isAnswered() {
        answer.setErrorMessage(say("misled.answer.wrong"));
        answer.setInvalid(answer.getValue().isBlank());
        WrongFields.focusFirst(this);
        return !answer.isInvalid();
    }

    private void give(Outcome outcome) {
        if (!isAnswered()) {
            return;
        }
        try {
            answering.answer(this, outcome, answer.getValue());
            Notices.done(say(outcome == Outcome.WITHDRAWN ? "misled.withdrawn" : "misled.done"));
        } catch (ProblemException refused) {
            Notices.failed(String.valueOf(refused.problem().detail()));
        }
    }
}
