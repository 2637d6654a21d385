package io.lobbycard.admin.views.titles;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import io.lobbycard.catalog.ArtworkConcern;
import io.lobbycard.catalog.TitleFilter;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitleOrder;
import io.lobbycard.web.Spelled;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the list of titles shows, as it stands in the address: {@code ?q=heist&kind=film&genre=crime&artwork=refused&sort=-year}.
 * What an address says beyond that, or wrongly, is passed over.
 */
record TitleList(TitleFilter search, TitleOrder order) {

    static final TitleList ALL = new TitleList(TitleFilter.ALL, TitleOrder.BY_NAME);

    static TitleList of(QueryParameters address) {
        return new TitleList(
                new TitleFilter(
                        address.getSingleParameter("q").orElse(""),
                        choice(TitleKind.class, address, "kind").orElse(null),
                        address.getSingleParameter("genre")
                                .filter(genre -> !genre.isBlank())
                                .orElse(null),
                        choice(ArtworkConcern.class, address, "artwork").orElse(null)),
                address.getSingleParameter("sort").map(TitleList::order).orElse(TitleOrder.BY_NAME));
    }

    /** What this page of the browser showed last; all titles if it has shown none yet. */
    static TitleList last(UI page) {
        TitleList last = ComponentUtil.getData(page, TitleList.class);
        return last == null ? ALL : last;
    }

    void remember(UI page) {
        ComponentUtil.setData(page, TitleList.class, this);
    }

    QueryParameters address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!search.words().isEmpty()) {
            parameters.put("q", search.words());
        }
        if (search.kind() != null) {
            parameters.put("kind", inAddress(search.kind()));
        }
        if (search.genre() != null) {
            parameters.put("genre", search.genre());
        }
        if (search.concern() != null) {
            parameters.put("artwork", inAddress(search.concern()));
        }
        if (!order.equals(TitleOrder.BY_NAME)) {
            parameters.put("sort", (order.descending() ? "-" : "") + inAddress(order.key()));
        }
        return QueryParameters.simple(parameters);
    }

    TitleList searching(TitleFilter other) {
        return new TitleList(other, order);
    }

    TitleList ordered(TitleOrder other) {
        return new TitleList(search, other);
    }

    private static TitleOrder order(String text) {
        boolean descending = text.startsWith("-");
        return named(TitleOrder.Key.class, descending ? text.substring(1) : text)
                .map(key -> new TitleOrder(key, descending))
                .orElse(TitleOrder.BY_NAME);
    }

    private static <T extends Enum<T>> Optional<T> choice(Class<T> type, QueryParameters address, String parameter) {
        return address.getSingleParameter(parameter).flatMap(text -> named(type, text));
    }

    private static <T extends Enum<T>> Optional<T> named(Class<T> type, String text) {
        for (T constant : type.getEnumConstants()) {
            if (inAddress(constant).equals(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    private static String inAddress(Enum<?> constant) {
        return Spelled.of(constant);
    }
}
