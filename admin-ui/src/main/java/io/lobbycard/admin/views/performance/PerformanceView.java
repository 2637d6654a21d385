package io.lobbycard.admin.views.performance;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.lobbycard.admin.views.work.Background;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleFilter;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleIndex;
import io.lobbycard.catalog.TitleOrder;
import io.lobbycard.personalization.DrawCheck;
import io.lobbycard.personalization.GroupComparison;
import io.lobbycard.personalization.Learning;
import io.lobbycard.personalization.Performance;
import io.lobbycard.personalization.TitlePerformance;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How the pictures of a title do, and whether pictures of one's own are worth it: {@code ?title=heat-1995&days=90}. */
@Route("performance")
@Menu(title = "performance.title", order = 4, icon = "vaadin:bar-chart")
@Dependent
@RolesAllowed({Roles.ANALYST, Roles.EDITOR})
class PerformanceView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<Integer> PERIODS = List.of(7, 28, 90, 365);
    private static final int USUAL = 90;

    private final transient Performance performance;
    private final transient Learning learning;
    private final transient Catalog catalog;
    private final transient Clock clock;
    private final transient Background background;
    private final Select<Integer> period = new Select<>();
    private final ComboBox<Choice> chooser = new ComboBox<>(say("performance.of"));
    private final Div shown = new Div();
    private @Nullable String title;

    /** A title as the chooser names it. */
    private record Choice(TitleId id, String label) {}

    @Inject
    PerformanceView(
            Performance performance,
            Learning learning,
            Catalog catalog,
            TitleIndex index,
            Clock clock,
            Background background) {
        this.performance = performance;
        this.learning = learning;
        this.catalog = catalog;
        this.clock = clock;
        this.background = background;
        addClassName("lobby-title");
        period.setLabel(say("performance.period"));
        period.setItems(PERIODS);
        period.setItemLabelGenerator(days -> say("performance.days", days));
        period.setValue(USUAL);
        period.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open();
            }
        });
        chooser.setItemLabelGenerator(Choice::label);
        chooser.setClearButtonVisible(true);
        chooser.setPlaceholder(say("performance.everything"));
        chooser.setItems(query -> index
                .lines(
                        new TitleFilter(query.getFilter().orElse(""), null, null, null),
                        TitleOrder.BY_NAME,
                        query.getOffset(),
                        query.getLimit())
                .stream()
                .map(line -> choice(line.id(), line.name(), line.year())));
        chooser.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                title = change.getValue() == null
                        ? null
                        : change.getValue().id().value();
                open();
            }
        });
        chooser.addClassName("lobby-grows");
        Div filters = new Div(chooser, period);
        filters.addClassName("lobby-filters");
        shown.addClassName("lobby-stack");
        Paragraph internal = new Paragraph(say("performance.internal", Performance.FEWEST_MEMBERS));
        internal.addClassName("lobby-quiet");
        add(new Header(new H1(say("performance.title"))), internal, filters, shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        QueryParameters address = entering.getLocation().getQueryParameters();
        title = address.getSingleParameter("title").orElse(null);
        address.getSingleParameter("days")
                .flatMap(text -> PERIODS.stream()
                        .filter(days -> Integer.toString(days).equals(text))
                        .findFirst())
                .ifPresent(period::setValue);
        show();
    }

    @Override
    public String getPageTitle() {
        return say("page", say("performance.title"));
    }

    private void open() {
        Map<String, String> parameters = title == null
                ? Map.of("days", Integer.toString(period.getValue()))
                : Map.of("title", title, "days", Integer.toString(period.getValue()));
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("performance", QueryParameters.simple(parameters)));
        show();
    }

    private void show() {
        LocalDate last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate first = last.minusDays(period.getValue() - 1L);
        shown.removeAll();
        Optional<Title> chosen = Optional.ofNullable(title).flatMap(this::found);
        chooser.setValue(
                chosen.map(each -> choice(each.id(), each.name(), each.year())).orElse(null));
        if (title != null && chosen.isEmpty()) {
            shown.add(new Paragraph(say("title.unknown", title)));
        }
        chosen.ifPresentOrElse(
                each -> count(() -> {
                    TitlePerformance counted = performance.ofTitle(each.id(), first, last);
                    return () -> new TitlePanel(each, catalog.artworks(each.id()), counted);
                }),
                () -> count(() -> {
                    GroupComparison groups = performance.groups(first, last);
                    Optional<DrawCheck> draws = learning.draws();
                    return () -> new GroupsPanel(groups, draws, this::name);
                }));
    }

    /** Counting reads every impression of the period, so the page does not wait for it. */
    private void count(Supplier<Supplier<Component>> counting) {
        Paragraph place = new Paragraph(say("performance.counting"));
        place.getElement().setAttribute("role", "status");
        shown.add(place);
        background.run(
                counting,
                panel -> put(place, panel.get()),
                failed -> put(place, new Paragraph(say("performance.away"))));
    }

    /** Unless something else is shown by now. */
    private void put(Paragraph place, Component counted) {
        if (place.getParent().isPresent()) {
            shown.replace(place, counted);
        }
    }

    private String name(TitleId id) {
        return catalog.title(id).map(Title::name).orElseGet(id::value);
    }

    private static Choice choice(TitleId id, String name, int year) {
        return new Choice(id, say("title.named", name, Integer.toString(year)));
    }

    private Optional<Title> found(String id) {
        try {
            return catalog.title(new TitleId(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
