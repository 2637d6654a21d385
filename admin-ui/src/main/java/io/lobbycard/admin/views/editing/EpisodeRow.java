package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.lobbycard.catalog.Episode;
import io.lobbycard.catalog.EpisodeId;
import io.lobbycard.catalog.TitleLimits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An episode with its place, its name, how long it runs, and the id that viewings name. */
class EpisodeRow extends Row<Episode> {

    private final IntegerField season = new IntegerField();
    private final IntegerField number = new IntegerField();
    private final TextField name = new TextField();
    private final TextField id = new TextField();
    private final TextField runtime = new TextField();

    EpisodeRow() {
        for (IntegerField count : List.of(season, number)) {
            count.setMin(0);
            count.setMax(Episode.LAST);
            count.setWidth("4.5rem");
        }
        season.setAriaLabel(say("episodes.season"));
        number.setAriaLabel(say("episodes.number"));
        name.setAriaLabel(say("episodes.name"));
        name.setPlaceholder(say("episodes.name"));
        name.setMaxLength(TitleLimits.LONGEST_NAME);
        name.addClassName("lobby-grows");
        id.setAriaLabel(say("episodes.id"));
        id.setPlaceholder(say("episodes.id"));
        id.setWidth("9rem");
        runtime.setAriaLabel(say("episodes.runtime"));
        runtime.setPlaceholder(say("edit.screen-time.form"));
        runtime.setWidth("8rem");
        add(season, number, name, id, runtime);
    }

    @Override
    void show(Episode episode) {
        season.setValue(episode.season());
        number.setValue(episode.number());
        name.setValue(episode.name());
        id.setValue(episode.id().value());
        runtime.setValue(ScreenTime.text(episode.runtimeSeconds()));
    }

    @Override
    boolean check() {
        boolean placed = counted(season);
        placed &= counted(number);
        boolean named = named();
        return timed() && named && placed;
    }

    @Override
    Episode value() {
        return new Episode(
                new EpisodeId(id.getValue().strip()),
                season.getValue(),
                number.getValue(),
                name.getValue().strip(),
                ScreenTime.seconds(runtime.getValue()).orElseThrow());
    }

    /** How long it runs, as far as that is there. */
    int seconds() {
        return ScreenTime.seconds(runtime.getValue()).orElse(0);
    }

    @Override
    @Nullable
    HasValidation field(String wanted) {
        return switch (wanted) {
            case "id" -> id;
            case "season" -> season;
            case "number" -> number;
            case "name" -> name;
            case "runtimeSeconds" -> runtime;
            default -> null;
        };
    }

    @Override
    void onChange(Runnable changed) {
        for (AbstractField<?, ?> field : List.<AbstractField<?, ?>>of(season, number, name, id, runtime)) {
            field.addValueChangeListener(change -> changed.run());
        }
    }

    @Override
    void focus() {
        season.focus();
    }

    private static boolean counted(IntegerField count) {
        Integer value = count.getValue();
        count.setErrorMessage(say("episodes.count.wrong"));
        count.setInvalid(value == null || value < 0 || value > Episode.LAST);
        return !count.isInvalid();
    }

    private boolean named() {
        id.setErrorMessage(say("episodes.id.wrong"));
        id.setInvalid(!id.getValue().strip().matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}"));
        return !id.isInvalid();
    }

    private boolean timed() {
        runtime.setErrorMessage(say("edit.time.wrong"));
        runtime.setInvalid(ScreenTime.seconds(runtime.getValue()).orElse(0) < 1);
        return !runtime.isInvalid();
    }
}
