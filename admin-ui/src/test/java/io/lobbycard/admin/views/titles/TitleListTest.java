package io.lobbycard.admin.views.titles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.flow.router.QueryParameters;
import io.lobbycard.catalog.ArtworkConcern;
import io.lobbycard.catalog.TitleFilter;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitleOrder;
import org.junit.jupiter.api.Test;

class TitleListTest {

    private static final TitleList EVERYTHING = new TitleList(TitleFilter.ALL, TitleOrder.BY_NAME);

    @Test
    void anAddressBringsBackTheListItWasMadeOf() {
        TitleList list = new TitleList(
                new TitleFilter("uma & co", TitleKind.FILM, "crime", ArtworkConcern.NONE_SERVABLE),
                new TitleOrder(TitleOrder.Key.YEAR, true));

        assertEquals(
                list, TitleList.of(QueryParameters.fromString(list.address().getQueryString())));
    }

    @Test
    void theWholeListNeedsNoParameters() {
        assertEquals("", EVERYTHING.address().getQueryString());
        assertEquals(EVERYTHING, TitleList.of(QueryParameters.empty()));
    }

    @Test
    void wrongParametersArePassedOver() {
        assertEquals(
                EVERYTHING,
                TitleList.of(QueryParameters.fromString("kind=opera&artwork=&sort=-colour&genre=&country=us")));
    }
}
