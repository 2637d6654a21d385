package io.lobbycard.admin.views.review;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.admin.views.artwork.LastPictures;
import io.lobbycard.admin.views.keys.Keys;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.admin.views.tabs.PlainTabs;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.ReviewItem;
import io.lobbycard.catalog.ReviewList;
import io.lobbycard.catalog.ReviewQueue;
import io.lobbycard.web.Roles;
import io.lobbycard.web.Spelled;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of waiting artworks, and the decision on the chosen ones by button or key. */
@Route("review")
@Menu(title = "review.title", order = 2, icon = "vaadin:eye")
@Dependent
@RolesAllowed(Roles.REVIEWER)
class ReviewView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReviewQueue queue;
    private final transient Reviewing reviewing;
    private final transient Catalog catalog;
    private final PlainTabs tabs = new PlainTabs();
    private final Map<ReviewList, Tab> tabOf = new EnumMap<>(ReviewList.class);
    private final ReviewGrid grid = new ReviewGrid();
    private final ReviewPanel panel = new ReviewPanel(SignedIn.name(), this::decide);
    private final Paragraph none = new Paragraph();
    private final Div columns = new Div(grid, panel);

    /** Of each artwork that was read for the list. */
    private final Map<ArtworkId, Integer> places = new HashMap<>();

    private ReviewList list = ReviewList.WAITING;

    /** Of the artwork that was chosen last, in its list. */
    private int place;

    @Inject
    ReviewView(ReviewQueue queue, Reviewing reviewing, Catalog catalog) {
        this.queue = queue;
        this.reviewing = reviewing;
        this.catalog = catalog;
        addClassName("lobby-list");
        for (ReviewList each : ReviewList.values()) {
            Tab tab = new Tab();
            tabOf.put(each, tab);
            tabs.add(tab);
        }
        tabs.addSelectedChangeListener(change -> tabOf.forEach((each, tab) -> {
            if (change.isFromClient() && tab.equals(change.getSelectedTab())) {
                open(each);
            }
        }));
        grid.setItems(DataProvider.fromCallbacks(
                part -> part(part.getOffset(), part.getLimit()).stream(), part -> queue.count(list)));
        grid.addSelectionListener(chosen -> panel.show(List.copyOf(chosen.getAllSelectedItems()), place));
        grid.addItemClickListener(click -> {
            place = places.getOrDefault(click.getItem().artwork().id(), 0);
            choose(click.getItem());
        });
        Header header = new Header(new H1(say("review.title")));
        header.addClassName("lobby-heading");
        columns.addClassName("lobby-review-columns");
        add(header, tabs, none, columns);
        shortcut(Key.KEY_J, () -> goTo(place + 1));
        shortcut(Key.KEY_K, () -> goTo(place - 1));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        list = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter("list")
                .flatMap(ReviewView::named)
                .orElse(ReviewList.WAITING);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return say("page", say("review.title"));
    }

    private void decide(Decision decision, List<ReviewItem> items, String note) {
        if (decision == Decision.APPROVE) {
            carryOut(decision, items, note);
        } else {
            Set<ArtworkId> going =
                    items.stream().map(item -> item.artwork().id()).collect(Collectors.toSet());
            LastPictures.ask(
                    catalog,
                    going,
                    say("review." + decision),
                    unseen(items.size()),
                    () -> carryOut(decision, items, note));
        }
    }

    /** What is withdrawn unseen is asked about before. */
    static List<String> unseen(int chosen) {
        int unseen = chosen - ReviewPanel.SHOWN;
        return unseen > 0 ? List.of(say("review.unshown", chosen, unseen)) : List.of();
    }

    private void carryOut(Decision decision, List<ReviewItem> items, String note) {
        String reviewer = SignedIn.name();
        Reviewing.Outcome outcome = reviewing.decide(decision, items, reviewer, note);
        outcome.refusals().forEach(Notices::failed);
        if (!outcome.done().isEmpty()) {
            Notices.undoable(say("review.done." + decision, outcome.done().size()), () -> {
                reviewing.undo(outcome.done(), reviewer).forEach(Notices::failed);
                refresh();
            });
        }
        refresh();
    }

    private void open(ReviewList wanted) {
        list = wanted;
        QueryParameters address = QueryParameters.of("list", inAddress(wanted));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("review", address));
        place = 0;
        refresh();
    }

    private void refresh() {
        tabOf.forEach((each, tab) -> tab.setLabel(say("gallery.tab", Words.name(each), queue.count(each))));
        tabs.setSelectedTab(tabOf.get(list));
        grid.deselectAll();
        places.clear();
        grid.getDataProvider().refreshAll();
        int count = queue.count(list);
        none.setText(say("review.none." + list));
        none.setVisible(count == 0);
        columns.setVisible(count > 0);
        goTo(Math.min(place, count - 1));
    }

    private void choose(ReviewItem item) {
        grid.asMultiSelect().setValue(Set.of(item));
    }

    /** Goes to another artwork of the list, as far as there is one. */
    private void goTo(int wanted) {
        if (wanted >= 0) {
            part(wanted, 1).forEach(item -> {
                place = wanted;
                choose(item);
                grid.scrollToIndex(wanted);
            });
        }
    }

    private List<ReviewItem> part(int offset, int limit) {
        List<ReviewItem> part = queue.items(list, offset, limit);
        for (int i = 0; i < part.size(); i++) {
            places.put(part.get(i).artwork().id(), offset + i);
        }
        return part;
    }

    private void shortcut(Key key, Runnable action) {
        Keys.alt(this, key, action);
    }

    private static Optional<ReviewList> named(String text) {
        return Arrays.stream(ReviewList.values())
                .filter(each -> inAddress(each).equals(text))
                .findFirst();
    }

    private static String inAddress(ReviewList each) {
        return Spelled.of(each);
    }
}
