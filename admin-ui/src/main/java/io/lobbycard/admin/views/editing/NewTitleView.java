package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.catalog.CatalogEditing;
import io.lobbycard.catalog.Slug;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import io.lobbycard.web.Violation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Makes a title with its facts; the rest is said of it where any title is edited. */
@Route("new-title")
@Dependent
@RolesAllowed(Roles.EDITOR)
class NewTitleView extends EditView implements BeforeEnterObserver {

    private static final long NOT_STORED_YET = 0;

    private final transient CatalogEditing editing;
    private final FactFields facts = new FactFields(() -> unsaved(true));
    private final TextField id = new TextField(say("new-title.id"));

    @Inject
    NewTitleView(CatalogEditing editing) {
        this.editing = editing;
        id.setHelperText(say("new-title.id.help"));
        id.addValueChangeListener(change -> unsaved(true));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        id.addClassName("lobby-grows");
        Div row = new Div(id);
        row.addClassName("lobby-row");
        facts.add(row);
        show(new Anchor("titles", say("title.all")), say("new-title.title"), facts);
    }

    @Override
    void save() {
        if (!facts.check()) {
            marked(say("edit.wrong"));
            return;
        }
        String wanted = id.getValue().strip();
        try {
            store(new TitleId(wanted.isEmpty() ? Slug.ofTitle(facts.name(), facts.year()) : wanted));
        } catch (IllegalArgumentException malformed) {
            refuse(say("new-title.id.wrong"));
        }
    }

    private void store(TitleId title) {
        if (editing.revision(title).isPresent()) {
            refuse(say("new-title.id.taken", title));
            return;
        }
        try {
            editing.save(new TitleRevision(made(title), List.of(), NOT_STORED_YET), SignedIn.name());
            unsaved(false);
            Notices.done(say("new-title.made", facts.name()));
            UI.getCurrent().navigate("titles/" + title + "/edit");
        } catch (ProblemException refused) {
            List<Violation> wrong = refused.problem().violations();
            wrong.forEach(each -> facts.mark(each.pointer().substring(1), each.detail()));
            if (wrong.isEmpty()) {
                Notices.failed(String.valueOf(refused.problem().detail()));
            } else {
                marked(say("edit.wrong"));
            }
        }
    }

    private void refuse(String why) {
        id.setErrorMessage(why);
        id.setInvalid(true);
        id.focus();
    }

    private Title made(TitleId title) {
        return new Title(
                title,
                facts.name(),
                facts.year(),
                facts.kind(),
                facts.runtimeSeconds(),
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
