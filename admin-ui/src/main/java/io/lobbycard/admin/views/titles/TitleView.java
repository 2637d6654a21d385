package io.lobbycard.admin.views.titles;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.admin.views.changes.ChangeList;
import io.lobbycard.admin.views.keys.Focus;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.CatalogEditing;
import io.lobbycard.catalog.Changes;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.web.FileRoom;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** One title with its facts, its credits and all its artworks. */
@Route("titles/:title")
@Dependent
@RolesAllowed({Roles.EDITOR, Roles.REVIEWER, Roles.ANALYST})
class TitleView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Catalog catalog;
    private final transient CatalogEditing editing;
    private final transient Changes changes;
    private final transient FileRoom room;
    private final TitlePictures pictures;
    private String pageTitle = "";

    @Inject
    TitleView(Catalog catalog, CatalogEditing editing, TitlePictures pictures, Changes changes, FileRoom room) {
        this.catalog = catalog;
        this.editing = editing;
        this.pictures = pictures;
        this.changes = changes;
        this.room = room;
        addClassName("lobby-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        String id = entering.getRouteParameters().get("title").orElse("");
        found(id)
                .ifPresentOrElse(
                        this::show, () -> entering.rerouteToError(NotFoundException.class, say("title.unknown", id)));
    }

    @Override
    public String getPageTitle() {
        return pageTitle;
    }

    private Optional<Title> found(String id) {
        try {
            return catalog.title(new TitleId(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private void show(Title found) {
        GoingBack goingBack = SignedIn.may(GoingBack.class)
                ? new GoingBack(found.id(), editing, SignedIn.name(), () -> again(found.id()))
                : null;
        Title title = goingBack == null ? found : goingBack.shown();
        pageTitle = say("page", say("title.named", title.name(), Integer.toString(title.year())));
        RouterLink all = new RouterLink(say("title.all"), TitlesView.class);
        all.setQueryParameters(TitleList.last(UI.getCurrent()).address());
        Nav path = new Nav(all);
        path.getElement().setAttribute("aria-label", say("title.path"));
        H1 heading = new H1(say("title.named", title.name(), Integer.toString(title.year())));
        Div artworks = new Div();
        artworks.addClassName("lobby-stack");
        Div facts = new Div(
                new TitleFacts(title), new ChangeList(changes, title.id(), goingBack == null ? null : goingBack::to));
        facts.addClassName("lobby-stack");
        Div columns = new Div(facts, artworks);
        Div head = new Div(heading);
        head.addClassNames("lobby-heading", "lobby-spread");
        Div ways = new Div();
        ways.addClassName("lobby-links");
        head.add(ways);
        if (SignedIn.has(Roles.EDITOR) || SignedIn.has(Roles.ANALYST)) {
            ways.add(new Anchor("performance?title=" + title.id(), say("title.performance")));
        }
        if (goingBack != null) {
            ways.add(new Anchor("titles/" + title.id() + "/edit", say("edit.open")));
            artworks.add(new ArtworkUpload(title.id(), catalog, editing, room, () -> pictures.show(title.id())));
        }
        artworks.add(pictures);
        pictures.show(title.id());
        columns.addClassName("lobby-columns");
        removeAll();
        add(path, head, columns);
    }

    private void again(TitleId id) {
        catalog.title(id).ifPresent(this::show);
        getChildren()
                .flatMap(Component::getChildren)
                .filter(H1.class::isInstance)
                .findFirst()
                .ifPresent(Focus::on);
    }
}
