package io.lobbycard.admin.views.thresholds;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.lobbycard.admin.views.fields.WrongFields;
import io.lobbycard.catalog.Thresholds;
import java.util.List;

/** The five thresholds in per cent, each with what it means. */
class ThresholdFields extends Div {

    private static final double PERCENT = 100;

    private final IntegerField front;
    private final IntegerField pairing;
    private final IntegerField sharedScenes;
    private final IntegerField comparableFaces;
    private final IntegerField feature;
    private Thresholds shown;

    ThresholdFields(Thresholds thresholds, Runnable changed) {
        shown = thresholds;
        addClassName("lobby-threshold-fields");
        front = field("front", thresholds.front(), changed);
        pairing = field("pairing", thresholds.pairing(), changed);
        sharedScenes = field("shared-scenes", thresholds.sharedScenes(), changed);
        comparableFaces = field("comparable-faces", thresholds.comparableFaces(), changed);
        feature = field("feature", thresholds.feature(), changed);
        add(front, pairing, sharedScenes, comparableFaces, feature);
    }

    void show(Thresholds thresholds) {
        shown = thresholds;
        front.setValue(percent(thresholds.front()));
        pairing.setValue(percent(thresholds.pairing()));
        sharedScenes.setValue(percent(thresholds.sharedScenes()));
        comparableFaces.setValue(percent(thresholds.comparableFaces()));
        feature.setValue(percent(thresholds.feature()));
    }

    /** Those that were shown before anybody wrote into the fields. */
    Thresholds shown() {
        return shown;
    }

    /** True if nobody has written into the fields since. */
    boolean untouched() {
        return holds(front, shown.front())
                && holds(pairing, shown.pairing())
                && holds(sharedScenes, shown.sharedScenes())
                && holds(comparableFaces, shown.comparableFaces())
                && holds(feature, shown.feature());
    }

    /** True if every field holds a share; those that do not are marked, and the first of them has the focus. */
    boolean good() {
        List<IntegerField> fields = List.of(front, pairing, sharedScenes, comparableFaces, feature);
        fields.forEach(each -> each.setInvalid(each.isEmpty() || each.getValue() < 1 || each.getValue() > PERCENT));
        WrongFields.focusFirst(this);
        return fields.stream().noneMatch(IntegerField::isInvalid);
    }

    /** What the fields say; to be asked for only if they are {@link #good}. */
    Thresholds value() {
        return new Thresholds(
                share(front, shown.front()),
                share(pairing, shown.pairing()),
                share(sharedScenes, shown.sharedScenes()),
                share(comparableFaces, shown.comparableFaces()),
                share(feature, shown.feature()));
    }

    private static boolean holds(IntegerField field, double share) {
        return Integer.valueOf(percent(share)).equals(field.getValue());
    }

    /** Shares finer than a whole per cent stay as they were until somebody changes them. */
    private static double share(IntegerField field, double before) {
        return field.getValue() == percent(before) ? before : field.getValue() / PERCENT;
    }

    private static IntegerField field(String name, double share, Runnable changed) {
        IntegerField field = new IntegerField(say("thresholds." + name));
        field.setHelperText(say("thresholds." + name + ".help"));
        field.setErrorMessage(say("edit.weight.wrong"));
        field.setManualValidation(true);
        field.setSuffixComponent(new Span("%"));
        field.setStepButtonsVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValue(percent(share));
        field.addValueChangeListener(change -> changed.run());
        return field;
    }

    private static int percent(double share) {
        return Math.max(1, (int) Math.rint(share * PERCENT));
    }
}
