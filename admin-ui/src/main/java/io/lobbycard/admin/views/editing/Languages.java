package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.combobox.ComboBox;
import io.lobbycard.catalog.LanguageTag;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The languages to choose from; any other can be typed as its BCP 47 tag. */
final class Languages {

    static final List<LanguageTag> ALL = Arrays.stream(Locale.getISOLanguages())
            .map(LanguageTag::new)
            .sorted(Comparator.comparing(LanguageTag::name))
            .toList();

    private Languages() {}

    static String label(LanguageTag language) {
        return say("artwork.language.named", language.name(), language.value());
    }

    static void typed(ComboBox<LanguageTag> field, String text) {
        try {
            field.setValue(new LanguageTag(text.strip()));
        } catch (IllegalArgumentException malformed) {
            field.setErrorMessage(malformed.getMessage());
            field.setInvalid(true);
        }
    }
}
