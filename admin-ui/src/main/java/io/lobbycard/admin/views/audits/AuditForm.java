package io.lobbycard.admin.views.audits;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.transparency.AuditCatalogue;
import io.lobbycard.transparency.AuditKind;
import io.lobbycard.transparency.AuditRun;
import io.lobbycard.transparency.Audits;
import io.lobbycard.web.Problem;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import io.lobbycard.web.Violation;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Asks for an audit. */
@RolesAllowed({Roles.ANALYST, Roles.AUDITOR})
class AuditForm extends Article {

    private static final int USUAL_PANEL = 1_000;

    private final transient Audits audits;
    private final String asker;
    private final transient Runnable asked;
    private final Select<AuditKind> kind = new Select<>();
    private final Select<AuditCatalogue> catalogue = new Select<>();
    private final IntegerField members = new IntegerField(say("audits.members"));

    AuditForm(Audits audits, String asker, Runnable asked) {
        this.audits = audits;
        this.asker = asker;
        this.asked = asked;
        addClassName("lobby-panel");
        Paragraph help = new Paragraph();
        kind.setLabel(say("audits.kind"));
        kind.setItems(AuditKind.values());
        kind.setItemLabelGenerator(Words::name);
        catalogue.setLabel(say("audits.catalogue"));
        catalogue.setItemLabelGenerator(Words::name);
        kind.addValueChangeListener(change -> {
            help.setText(say("audits.help." + change.getValue()));
            offerCatalogues(change.getValue());
        });
        kind.setValue(AuditKind.TWIN);
        members.setValue(USUAL_PANEL);
        Div row = new Div(kind, catalogue, members);
        row.addClassName("lobby-filters");
        Button ask = new Button(say("audits.ask"), press -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(say("audits.ask.title")), row, help, ask);
    }

    /** What real members saw is counted for auditors only. */
    private void offerCatalogues(AuditKind asked) {
        catalogue.setItems(Arrays.stream(AuditCatalogue.values())
                .filter(each -> SignedIn.has(Roles.AUDITOR) || !AuditRun.restsOnMembers(asked, each))
                .toList());
        catalogue.setValue(AuditCatalogue.INVENTED);
    }

    private void ask() {
        Integer panel = members.getValue();
        try {
            audits.ask(asker, kind.getValue(), catalogue.getValue(), panel == null ? 0 : panel, null);
            Notices.done(say("audits.asked"));
        } catch (ProblemException refused) {
            Notices.failed(reason(refused.problem()));
        }
        asked.run();
    }

    private static String reason(Problem problem) {
        return problem.violations().isEmpty()
                ? String.valueOf(problem.detail())
                : problem.violations().stream().map(Violation::detail).collect(Collectors.joining(" "));
    }
}
