package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.FaceFrame;
import io.lobbycard.catalog.PersonId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person in a picture and how much of it their face takes, as a number or measured by a box on the picture. */
class DepictionRow extends Row<Depiction> {

    private static final double PERCENT = 100;
    private static final double STEP = 0.1;
    private static final double TENTHS = 10;

    private final ComboBox<Credit> person = new ComboBox<>();
    private final NumberField share = new NumberField();
    private double before;
    private @Nullable FaceFrame frame;
    private transient Runnable changed = () -> {};

    DepictionRow(List<Credit> credits, FaceBox box) {
        person.setItems(credits);
        person.setItemLabelGenerator(credit -> NamedAlike.label(credit, credits));
        person.setAriaLabel(say("credits.person"));
        person.addClassName("lobby-grows");
        share.setAriaLabel(say("artwork.edit.share"));
        share.setSuffixComponent(new Span("%"));
        share.setStep(STEP);
        share.setWidth("7rem");
        Button measure = new Button(say("artwork.edit.measure"), press -> box.measure(frame, this::measured));
        // a number that somebody types is not what the box measured
        share.addValueChangeListener(change -> frame = change.isFromClient() ? null : frame);
        add(person, share, measure);
    }

    @Override
    void show(Depiction depiction) {
        Credit credit = new Credit(depiction.person(), depiction.name(), 1, null);
        List<Credit> choices =
                new ArrayList<>(person.getListDataView().getItems().toList());
        person.setValue(choices.stream()
                .filter(each -> each.person().equals(depiction.person()))
                .findFirst()
                .orElseGet(() -> {
                    choices.add(credit);
                    person.setItems(choices);
                    return credit;
                }));
        before = depiction.faceShare();
        frame = depiction.frame();
        share.setValue(percent(before));
    }

    @Override
    boolean check() {
        person.setErrorMessage(say("artwork.edit.person.wrong"));
        person.setInvalid(person.isEmpty());
        Double percent = share.getValue();
        share.setErrorMessage(say("artwork.edit.share.wrong"));
        share.setInvalid(percent == null || !(percent > 0 && percent <= PERCENT));
        return !person.isInvalid() && !share.isInvalid();
    }

    @Override
    Depiction value() {
        PersonId id = person.getValue().person();
        return new Depiction(id, person.getValue().name(), share(share.getValue(), before), frame);
    }

    @Override
    @Nullable
    HasValidation field(String wanted) {
        return switch (wanted) {
            case "person" -> person;
            case "faceShare" -> share;
            default -> null;
        };
    }

    @Override
    void onChange(Runnable changed) {
        this.changed = changed;
        person.addValueChangeListener(change -> changed.run());
        share.addValueChangeListener(change -> changed.run());
    }

    @Override
    void focus() {
        person.focus();
    }

    private void measured(FaceFrame drawn) {
        frame = drawn;
        share.setValue(percent(drawn.width() * drawn.height()));
        changed.run();
    }

    /** To a tenth of a per cent and one at least, with no more digits than that has. */
    static double percent(double faceShare) {
        return Math.max(1, Math.round(faceShare * PERCENT * TENTHS)) / TENTHS;
    }

    /** The share that a number in per cent says; to its last digit the one from before, if that is it still. */
    static double share(double percent, double before) {
        return before > 0 && percent == percent(before)
                ? before
                : BigDecimal.valueOf(percent).movePointLeft(2).doubleValue();
    }
}
