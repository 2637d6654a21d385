package io.lobbycard.admin.views;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.WebStorage;
import org.jspecify.annotations.Nullable;

/** Goes from the browser's colours to light, to dark and back; remembered in this browser. */
class ColourSchemeButton extends Button {

    private static final String REMEMBERED = "lobbycard-colours";

    private ColorScheme.Value scheme = ColorScheme.Value.SYSTEM;

    ColourSchemeButton() {
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> {
            show(next(scheme));
            WebStorage.setItem(REMEMBERED, scheme.name());
        });
        label();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        WebStorage.getItem(REMEMBERED, name -> show(remembered(name)));
    }

    private void show(ColorScheme.Value wanted) {
        scheme = wanted;
        getUI().ifPresent(ui -> ui.getPage().setColorScheme(wanted));
        label();
    }

    private void label() {
        String label = say("colours." + scheme.name());
        setAriaLabel(label);
        setTooltipText(label);
        setIcon((scheme == ColorScheme.Value.SYSTEM
                        ? VaadinIcon.ADJUST
                        : scheme == ColorScheme.Value.LIGHT ? VaadinIcon.SUN_O : VaadinIcon.MOON_O)
                .create());
    }

    private static ColorScheme.Value next(ColorScheme.Value scheme) {
        return switch (scheme) {
            case SYSTEM -> ColorScheme.Value.LIGHT;
            case LIGHT -> ColorScheme.Value.DARK;
            default -> ColorScheme.Value.SYSTEM;
        };
    }

    private static ColorScheme.Value remembered(@Nullable String name) {
        if ("LIGHT".equals(name)) {
            return ColorScheme.Value.LIGHT;
        }
        return "DARK".equals(name) ? ColorScheme.Value.DARK : ColorScheme.Value.SYSTEM;
    }
}
