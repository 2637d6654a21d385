package io.lobbycard.admin.views.access;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.admin.views.words.Durations;
import io.lobbycard.admin.views.words.Moments;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.transparency.AccessGrants;
import io.lobbycard.transparency.GrantedHistory;
import io.lobbycard.transparency.GrantedHistory.Item;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a grant lets somebody see of a history. Every part that is shown was written down first, and the member sees it. */
@Route("access/:grant([0-9]{1,18})")
@Dependent
@RolesAllowed(Roles.SUPPORT)
class GrantedHistoryView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AccessGrants grants;
    private final transient Catalog catalog;
    private final transient Map<Column<Item>, Predicate<Item>> columns = new LinkedHashMap<>();
    private final Paragraph until = new Paragraph();
    private final Grid<Item> grid = new Grid<>();
    private final Button more = new Button(say("access.more"), press -> read());
    private final transient List<Item> items = new ArrayList<>();
    private long grant;
    private @Nullable String next;

    @Inject
    GrantedHistoryView(AccessGrants grants, Catalog catalog) {
        this.grants = grants;
        this.catalog = catalog;
        addClassName("lobby-title");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(say("access.empty"));
        column("HistoryField.TITLE", Item::title, this::name);
        column("HistoryField.EPISODE", Item::episode, id -> id);
        column("HistoryField.STARTED_AT", Item::startedAt, Moments::of);
        column("HistoryField.WATCHED_SECONDS", Item::watchedSeconds, Durations::of);
        column("HistoryField.LEFT_OUT", Item::leftOut, out -> say(out ? "access.yes" : "access.no"));
        add(new Anchor("access", say("access.back")), new H1(say("access.history")), until, grid, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        OptionalLong id = entering.getRouteParameters().getLong("grant").stream()
                .mapToLong(Long::longValue)
                .findFirst();
        if (id.isEmpty()) {
            entering.rerouteToError(NotFoundException.class);
            return;
        }
        grant = id.getAsLong();
        read();
    }

    @Override
    public String getPageTitle() {
        return say("page", say("access.history"));
    }

    /** A column that is there only while a viewing has something in it: most fields are not granted. */
    private <T> void column(String header, Function<Item, @Nullable T> field, Function<T, String> words) {
        Column<Item> column = grid.addColumn(item -> {
                    T value = field.apply(item);
                    return value == null ? "" : words.apply(value);
                })
                .setHeader(say(header));
        columns.put(column, item -> field.apply(item) != null);
    }

    private String name(String title) {
        return catalog.title(new TitleId(title))
                .map(known -> say("title.named", known.name(), Integer.toString(known.year())))
                .orElse(title);
    }

    private void read() {
        try {
            GrantedHistory part = grants.read(grant, SignedIn.name(), next);
            items.addAll(part.items());
            next = part.next();
            until.setText(say("access.history.until", Moments.of(part.until())));
        } catch (ProblemException refused) {
            next = null;
            Notices.failed(String.valueOf(refused.problem().detail()));
        }
        columns.forEach((column, filled) -> column.setVisible(items.stream().anyMatch(filled)));
        grid.setItems(items);
        more.setVisible(next != null);
    }
}
