package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.catalog.Slug;
import io.lobbycard.catalog.Weighted;
import org.jspecify.annotations.Nullable;

/** A genre, theme or tone with its weight in per cent. */
class FeatureRow extends Row<Weighted> {

    private static final int PERCENT = 100;

    private final TextField name = new TextField();
    private final IntegerField weight = new IntegerField();
    private final Checkbox sensitive = new Checkbox(say("edit.sensitive"));
    private double before = 1;

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
        before = feature.weight();
        weight.setValue(percent(before));
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
        int given = weight.getValue();
        return new Weighted(
                Slug.of(name.getValue()),
                given == percent(before) ? before : (double) given / PERCENT,
                sensitive.getValue());
    }

    /** For the field, which takes 1 at least; what was finer stays as it was until somebody changes it. */
    private static int percent(double weight) {
        return Math.max(1, (int) Math.round(weight * PERCENT));
    }

    @Override
    @Nullable
    HasValidation field(String wanted) {
        return switch (wanted) {
            case "name" -> name;
            case "weight" -> weight;
            default -> null;
        };
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
