package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.ArtworkRevision;
import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.LanguageTag;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.Weighted;

/** All that an editor can say of an artwork. */
class ArtworkForm extends Div {

    private static final int LONGEST_ALT = 1_000;

    private final ArtworkRevision revision;
    private final Select<ArtworkKind> kind = new Select<>();
    private final TextArea alt = new TextArea(say("artwork.alt"));
    private final ComboBox<LanguageTag> language = new ComboBox<>(say("artwork.language"));
    private final Checkbox neutral = new Checkbox(say("artwork.edit.neutral"));
    private final DepictionRows depictions;
    private final FeatureRows tones;
    private final FeatureRows themes;
    private final FocusPicker focus;
    private final FaceBox box;

    ArtworkForm(ArtworkRevision revision, Title title, FaceBox box, FocusPicker focus, Runnable changed) {
        this.revision = revision;
        this.focus = focus;
        this.box = box;
        addClassName("lobby-stack");
        depictions = new DepictionRows(say("artwork.depictions"), title.credits(), box, () -> people(changed));
        tones = new FeatureRows(say("artwork.tones"), false, changed);
        themes = new FeatureRows(say("artwork.themes"), true, changed);
        kind.setLabel(say("artwork.kind"));
        kind.setItems(ArtworkKind.values());
        kind.setItemLabelGenerator(Words::name);
        alt.setMaxLength(LONGEST_ALT);
        alt.setHelperText(say("artwork.edit.alt.help"));
        alt.setValueChangeMode(ValueChangeMode.LAZY);
        alt.setWidthFull();
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(Languages::label);
        language.setHelperText(say("artwork.language.help"));
        language.setClearButtonVisible(true);
        language.setAllowCustomValue(true);
        language.addCustomValueSetListener(typed -> Languages.typed(language, typed.getDetail()));
        kind.setValue(revision.kind());
        language.setValue(revision.language());
        focus.setValue(revision.focus());
        alt.setValue(revision.alt());
        neutral.setValue(revision.neutral());
        depictions.show(revision.depictions());
        box.show(revision.depictions());
        tones.show(revision.tones());
        themes.show(revision.themes());
        Div first = new Div(kind, language);
        first.addClassName("lobby-together");
        FieldSet facts = new FieldSet(say("title.facts"), new Div(first, alt, neutral));
        facts.addClassName("lobby-rows");
        add(facts, depictions, tones, themes);
        kind.addValueChangeListener(change -> changed.run());
        alt.addValueChangeListener(change -> changed.run());
        language.addValueChangeListener(change -> changed.run());
        focus.onChange(changed);
        neutral.addValueChangeListener(change -> changed.run());
    }

    private void people(Runnable changed) {
        if (depictions.check()) {
            box.show(depictions.values());
        }
        changed.run();
    }

    boolean check() {
        boolean people = depictions.check() && depictions.checkDistinct(Depiction::person, "person");
        boolean toned = tones.check() && tones.checkDistinct(Weighted::name, "name");
        boolean themed = themes.check() && themes.checkDistinct(Weighted::name, "name");
        return people && toned && themed;
    }

    /** What the fields say; to be asked for only after {@link #check} said that they are good. */
    ArtworkRevision edited() {
        return new ArtworkRevision(
                revision.id(),
                kind.getValue(),
                alt.getValue().strip(),
                neutral.getValue(),
                depictions.values(),
                tones.values(),
                themes.values(),
                language.getValue(),
                focus.getValue(),
                revision.version());
    }
}
