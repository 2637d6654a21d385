package io.lobbycard.admin.views.audits;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.admin.views.words.Moments;
import io.lobbycard.transparency.AuditLabels;
import io.lobbycard.transparency.LabelledGroup;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import io.lobbycard.web.Violation;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

/** Labels of credited persons: an auditor puts them in and sees how many there are. */
@RolesAllowed(Roles.AUDITOR)
class LabelPanel extends Article {

    private static final int CHANGES_SHOWN = 20;

    private final transient AuditLabels labels;
    private final String auditor;
    private final UnorderedList groups = new UnorderedList();
    private final UnorderedList changes = new UnorderedList();
    private final TextArea lines = new TextArea(say("labels.lines"));

    LabelPanel(AuditLabels labels, String auditor) {
        this.labels = labels;
        this.auditor = auditor;
        addClassName("lobby-panel");
        lines.setHelperText(say("labels.lines.help"));
        lines.setWidthFull();
        Button add = new Button(say("labels.import"), press -> add());
        add(
                new H2(say("labels.title")),
                new Paragraph(say("labels.help")),
                groups,
                lines,
                add,
                new Details(say("labels.changes"), changes));
        refresh();
    }

    private void add() {
        try {
            int imported = labels.importCsv(auditor, lines.getValue());
            Notices.done(say("labels.imported", imported));
            lines.clear();
        } catch (ProblemException refused) {
            Notices.failed(refused.problem().violations().stream()
                    .map(Violation::detail)
                    .collect(Collectors.joining(" ")));
        }
        refresh();
    }

    private void refresh() {
        changes.removeAll();
        labels.changes(CHANGES_SHOWN)
                .forEach(change -> changes.add(new ListItem(say(
                        "labels." + change.action() + "-by",
                        Moments.of(change.at()),
                        change.auditor(),
                        change.persons(),
                        change.group()))));
        groups.removeAll();
        for (LabelledGroup group : labels.groups()) {
            ListItem item = new ListItem(say("labels.group", group.name(), group.persons(), group.sources()));
            item.add(new Button(say("labels.remove"), press -> {
                labels.remove(auditor, group.name());
                refresh();
            }));
            groups.add(item);
        }
    }
}
