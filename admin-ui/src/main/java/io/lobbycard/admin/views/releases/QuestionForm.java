package io.lobbycard.admin.views.releases;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.lobbycard.admin.views.fields.WrongFields;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.catalog.TitleFilter;
import io.lobbycard.catalog.TitleIndex;
import io.lobbycard.catalog.TitleLine;
import io.lobbycard.catalog.TitleOrder;
import io.lobbycard.transparency.Release;
import io.lobbycard.transparency.ReleaseForm;
import io.lobbycard.transparency.Releases;
import io.lobbycard.web.Problem;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** Asks for a figure. What it will cost is said before; what it cost is said after. */
@RolesAllowed(Roles.ANALYST)
class QuestionForm extends Article {

    private final transient Releases releases;
    private final transient Runnable asked;
    private final String analyst;
    private final Select<ReleaseForm> form = new Select<>();
    private final ComboBox<TitleLine> title = new ComboBox<>(say("releases.title-asked"));
    private final TextField period = new TextField(say("releases.period"));
    private final Select<String> text = new Select<>();

    QuestionForm(Releases releases, TitleIndex titles, String analyst, Runnable asked) {
        this.releases = releases;
        this.analyst = analyst;
        this.asked = asked;
        addClassName("lobby-panel");
        form.setLabel(say("releases.form"));
        form.setItems(releases.forms());
        form.setItemLabelGenerator(each -> say("releases.form." + each.form()));
        form.addValueChangeListener(change -> chosen(change.getValue()));
        title.setItems(
                query -> titles
                        .lines(
                                filter(query.getFilter().orElse("")),
                                TitleOrder.BY_NAME,
                                query.getOffset(),
                                query.getLimit())
                        .stream());
        title.setItemLabelGenerator(line -> say("releases.title-line", line.name(), String.valueOf(line.year())));
        period.setHelperText(say("releases.period.help"));
        text.setLabel(say("releases.text"));
        text.setHelperText(say("releases.text.help"));
        text.setWidthFull();
        Div row = new Div(form, title, period);
        row.addClassName("lobby-filters");
        Button ask = new Button(say("releases.ask"), press -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H2(say("releases.ask.title")),
                new Paragraph(say("releases.ask.help", releases.smallestCrowd())),
                row,
                text,
                ask);
        form.setValue(releases.forms().getFirst());
    }

    private static TitleFilter filter(String words) {
        return new TitleFilter(words, null, null, null);
    }

    private void chosen(ReleaseForm chosen) {
        title.setVisible(chosen.aboutOneTitle());
        text.setItems(chosen.texts());
        text.setValue(chosen.texts().getFirst());
    }

    private void ask() {
        List.<HasValidation>of(form, title, period, text).forEach(field -> field.setInvalid(false));
        TitleLine about = form.getValue().aboutOneTitle() ? title.getValue() : null;
        try {
            Release release = releases.ask(
                    analyst,
                    form.getValue().form(),
                    about == null ? null : about.id().value(),
                    period.getValue().strip(),
                    text.getValue());
            Notices.done(say("releases.asked", release.text()));
        } catch (ProblemException refused) {
            mark(refused.problem());
        }
        asked.run();
    }

    /** Says beside each field what is wrong with it, and the rest in a message. */
    private void mark(Problem problem) {
        Map<String, HasValidation> fields = Map.of("/form", form, "/title", title, "/period", period, "/text", text);
        problem.violations().forEach(wrong -> {
            HasValidation field = fields.getOrDefault(wrong.pointer(), text);
            field.setErrorMessage(wrong.detail());
            field.setInvalid(true);
        });
        WrongFields.focusFirst(this);
        if (problem.violations().isEmpty()) {
            Notices.failed(String.valueOf(problem.detail()));
        }
    }
}
