package io.lobbycard.admin.views.review;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.lobbycard.admin.views.artwork.Picture;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.catalog.Image;
import io.lobbycard.catalog.ReviewItem;

/** The waiting artworks as small pictures to choose from; several can be chosen at once. */
class ReviewGrid extends Grid<ReviewItem> {

    ReviewGrid() {
        super(ReviewItem.class, false);
        addClassName("lobby-review-list");
        addThemeVariants(GridVariant.NO_BORDER);
        getElement().setAttribute("aria-label", say("review.list"));
        // it would read the whole list, which has no end to speak of
        ((GridMultiSelectionModel<ReviewItem>) setSelectionMode(SelectionMode.MULTI))
                .setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.HIDDEN);
        setPageSize(30);
        addColumn(line()).setHeader(say("review.waiting"));
    }

    private static LitRenderer<ReviewItem> line() {
        return LitRenderer.<ReviewItem>of("""
                        <span class='lobby-review-line'>\
                        <img class='lobby-thumbnail' src=${item.src} alt='' width='96' height='54' loading='lazy'>\
                        <span><strong>${item.title}</strong><br><span class='lobby-quiet'>${item.verdict}</span></span>\
                        </span>""")
                .withProperty("src", item -> smallest(item.artwork().image()))
                .withProperty("title", item -> item.title().name())
                .withProperty(
                        "verdict",
                        item -> Words.name(item.artwork().representation().verdict()));
    }

    private static String smallest(Image image) {
        return Picture.address(image, image.widths().getFirst());
    }
}
