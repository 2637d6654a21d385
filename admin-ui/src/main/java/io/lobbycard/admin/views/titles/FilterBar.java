package io.lobbycard.admin.views.titles;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.catalog.ArtworkConcern;
import io.lobbycard.catalog.TitleFilter;
import io.lobbycard.catalog.TitleKind;
import java.util.List;
import java.util.function.Consumer;

/** The fields that narrow the list of titles. */
class FilterBar extends Div {

    private static final int TYPING_PAUSE_MILLIS = 250;

    private final TextField words = new TextField(say("titles.words"));
    private final Select<TitleKind> kind = new Select<>();
    private final ComboBox<String> genre = new ComboBox<>(say("titles.genre"));
    private final Select<ArtworkConcern> concern = new Select<>();

    FilterBar(List<String> genres, Consumer<TitleFilter> changed) {
        addClassName("lobby-filters");
        getElement().setAttribute("role", "search");

        words.setPlaceholder(say("titles.words.placeholder"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        words.addClassName("lobby-grows");
        words.addFocusShortcut(Key.KEY_K, KeyModifier.CONTROL);

        choice(kind, say("titles.kind"), TitleKind.values());
        genre.setItems(genres);
        genre.setItemLabelGenerator(Words::feature);
        genre.setPlaceholder(say("titles.any"));
        genre.setClearButtonVisible(true);
        choice(concern, say("titles.concern"), ArtworkConcern.values());

        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(words, kind, genre, concern)) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.accept(search());
                }
            });
        }
        add(words, kind, genre, concern);
    }

    void show(TitleFilter search) {
        words.setValue(search.words());
        kind.setValue(search.kind());
        genre.setValue(search.genre());
        concern.setValue(search.concern());
    }

    private TitleFilter search() {
        return new TitleFilter(words.getValue(), kind.getValue(), genre.getValue(), concern.getValue());
    }

    private static <T extends Enum<T>> void choice(Select<T> select, String label, T[] choices) {
        select.setLabel(label);
        select.setItems(choices);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(say("titles.any"));
        select.setPlaceholder(say("titles.any"));
        select.setItemLabelGenerator(value -> value == null ? say("titles.any") : Words.name(value));
    }
}
