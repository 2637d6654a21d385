package io.lobbycard.admin.views.titles;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.admin.views.artwork.Picture;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.catalog.TitleLine;
import io.lobbycard.catalog.TitleOrder;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The titles, each with a small picture, loaded as they scroll into sight. */
class TitleGrid extends Grid<TitleLine> {

    TitleGrid(Consumer<TitleOrder> ordered) {
        super(TitleLine.class, false);
        addClassName("lobby-titles");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        getElement().setAttribute("aria-label", say("titles.grid"));
        setEmptyStateText(say("titles.none"));
        setPageSize(60);

        addColumn(picture())
                .setKey("picture")
                .setHeader(say("titles.picture"))
                .setAutoWidth(false)
                .setWidth("7.5rem")
                .setFlexGrow(0);
        addColumn(name())
                .setKey(TitleOrder.Key.NAME.name())
                .setHeader(say("titles.name"))
                .setSortable(true)
                .setFlexGrow(3)
                .setWidth("14rem");
        addColumn(line -> Integer.toString(line.year()))
                .setKey(TitleOrder.Key.YEAR.name())
                .setHeader(say("titles.year"))
                .setSortable(true)
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("5.5rem");
        addColumn(line -> Words.name(line.kind()))
                .setHeader(say("titles.kind"))
                .setFlexGrow(0)
                .setWidth("6rem");
        addColumn(line -> line.genres().stream().map(Words::feature).collect(Collectors.joining(", ")))
                .setHeader(say("titles.genres"))
                .setFlexGrow(3)
                .setWidth("11rem");
        addColumn(artwork())
                .setKey(TitleOrder.Key.ARTWORKS.name())
                .setHeader(say("titles.artwork"))
                .setSortable(true)
                .setFlexGrow(1)
                .setWidth("14rem");
        addSortListener(sorted -> {
            if (sorted.isFromClient()) {
                ordered.accept(order(sorted.getSortOrder()));
            }
        });
    }

    void show(TitleOrder order) {
        sort(List.of(new GridSortOrder<>(
                getColumnByKey(order.key().name()),
                order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
    }

    private static TitleOrder order(List<GridSortOrder<TitleLine>> sorted) {
        return sorted.stream()
                .findFirst()
                .map(first -> new TitleOrder(
                        TitleOrder.Key.valueOf(first.getSorted().getKey()),
                        first.getDirection() == SortDirection.DESCENDING))
                .orElse(TitleOrder.BY_NAME);
    }

    private static LitRenderer<TitleLine> picture() {
        boolean drafts = SignedIn.seesDrafts();
        return LitRenderer.<TitleLine>of(
                        "${item.src ? html`<img class='lobby-thumbnail' src=${item.src} alt='' width='96' height='54' loading='lazy'>` : html`<span class='lobby-thumbnail'></span>`}")
                .withProperty("src", line -> thumbnail(line, drafts));
    }

    /** Nothing where it would be of an artwork that whoever looks may not see. */
    private static @Nullable String thumbnail(TitleLine line, boolean drafts) {
        return line.picture() == null || (line.servable() == 0 && !drafts)
                ? null
                : Picture.address(line.picture(), line.picture().widths().getFirst());
    }

    private static LitRenderer<TitleLine> name() {
        return LitRenderer.<TitleLine>of("<a class='lobby-title-link' href=${item.href}>${item.name}</a>")
                .withProperty("href", line -> "titles/" + line.id())
                .withProperty("name", TitleLine::name);
    }

    private static LitRenderer<TitleLine> artwork() {
        return LitRenderer.<TitleLine>of("""
                        <span class='lobby-badges'>\
                        ${item.bare ? html`<vaadin-badge theme='error'>${item.bare}</vaadin-badge>` : ''}\
                        <vaadin-badge theme=${item.none ? 'error' : ''}>${item.count}</vaadin-badge>\
                        ${item.waiting ? html`<vaadin-badge theme='warning'>${item.waiting}</vaadin-badge>` : ''}\
                        ${item.refused ? html`<vaadin-badge theme='error'>${item.refused}</vaadin-badge>` : ''}\
                        </span>""")
                .withProperty("none", line -> line.artworks() == 0)
                .withProperty("bare", line -> line.artworks() > 0 && line.servable() == 0 ? say("titles.bare") : "")
                .withProperty("count", line -> say("titles.servable", line.servable(), line.artworks()))
                .withProperty(
                        "waiting",
                        line -> line.needingReviewer() == 0 ? "" : say("titles.waiting", line.needingReviewer()))
                .withProperty("refused", line -> line.refused() == 0 ? "" : say("titles.refused", line.refused()));
    }
}
