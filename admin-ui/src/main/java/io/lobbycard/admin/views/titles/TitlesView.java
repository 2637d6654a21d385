package io.lobbycard.admin.views.titles;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.catalog.TitleFilter;
import io.lobbycard.catalog.TitleIndex;
import io.lobbycard.catalog.TitleOrder;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** All titles, narrowed and ordered as the address says. */
@Route("titles")
@Menu(title = "titles.title", order = 1, icon = "vaadin:film")
@Dependent
@RolesAllowed({Roles.EDITOR, Roles.REVIEWER, Roles.ANALYST})
class TitlesView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TitleIndex index;
    private final Span count = new Span();
    private final FilterBar filters;
    private final TitleGrid grid = new TitleGrid(this::order);
    private TitleList shown = TitleList.ALL;

    @Inject
    TitlesView(TitleIndex index) {
        this.index = index;
        filters = new FilterBar(index.genres(), this::search);
        addClassName("lobby-list");
        count.addClassName("lobby-quiet");
        count.getElement().setAttribute("role", "status");
        Div named = new Div(new H1(say("titles.title")), count);
        named.addClassName("lobby-heading");
        Header header = new Header(named);
        header.addClassNames("lobby-heading", "lobby-spread");
        if (SignedIn.has(Roles.EDITOR)) {
            header.add(new Anchor("new-title", say("new-title.title")));
        }
        grid.setItems(DataProvider.fromCallbacks(
                part -> index.lines(shown.search(), shown.order(), part.getOffset(), part.getLimit()).stream(),
                part -> counted()));
        grid.addItemClickListener(
                click -> UI.getCurrent().navigate("titles/" + click.getItem().id()));
        add(header, filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        shown = TitleList.of(entering.getLocation().getQueryParameters());
        filters.show(shown.search());
        grid.show(shown.order());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return say("page", say("titles.title"));
    }

    private void search(TitleFilter search) {
        show(shown.searching(search));
    }

    private void order(TitleOrder order) {
        show(shown.ordered(order));
    }

    private void show(TitleList list) {
        shown = list;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("titles", list.address()));
        refresh();
    }

    private void refresh() {
        shown.remember(UI.getCurrent());
        grid.getDataProvider().refreshAll();
    }

    private int counted() {
        int found = index.count(shown.search());
        count.setText(say("titles.count", found));
        return found;
    }
}
