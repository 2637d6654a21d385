package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.catalog.Weighted;

/** A genre, theme or tone with its weight in per cent. */
class FeatureRow extends Row<Weighted> {

    private static final int PERCENT = 100;

    private final TextField name = new TextField();
    private final IntegerField weight = new IntegerField();
    private final Checkbox sensitive = new Checkbox(say("edit.sensitive"));

    FeatureRow(boolean maybeSensitive) {
        name.setAriaLabel(say("edit.feature"));
        name.setMaxLength(60);
        name.addClassName("lobby-grows");
        weight.setAriaLabel(say("edit.weight"));
        weight.setSuffixComponent(new Span("%"));
        weight.setMin(1);
        weight.setMax(PERCENT);
        weight.setValue(PERCENT);
        weight.setWidth("6rem");
        sensitive.setVisible(maybeSensitive);
        add(name, weight, sensitive);
    }

    @Override
    void show(Weighted feature) {
        name.setValue(Words.feature(feature.name()));
        weight.setValue((int) Math.round(feature.weight() * PERCENT));
        sensitive.setValue(feature.sensitive());
    }

    @Override
    boolean check() {
        boolean named = !Slug.of(name.getValue()).isEmpty();
        name.setErrorMessage(say("edit.feature.wrong"));
        name.setInvalid(!named);
        Integer share = weight.getValue();
        boolean weighed = share != null && share >= 1 && share <= PERCENT;
        weight.setErrorMessage(say("edit.weight.wrong"));
        weight.setInvalid(!weighed);
        return named && weighed;
    }

    @Override
    Weighted value() {
        return new Weighted(Slug.of(name.getValue()), (double) weight.getValue() / PERCENT, sensitive.getValue());
    }

    @Override
    void onChange(Runnable changed) {
        name.addValueChangeListener(change -> changed.run());
        weight.addValueChangeListener(change -> changed.run());
        sensitive.addValueChangeListener(change -> changed.run());
    }

    @Override
    void focus() {
        name.focus();
    }
}
