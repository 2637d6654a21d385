package io.lobbycard.admin.views.operations;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.lobbycard.admin.views.keys.Keys;
import java.util.function.Consumer;

/** Says what is about to happen, and asks why, before it does. */
public final class ReasonDialog extends Dialog {

    private static final int LONGEST_REASON = 200;

    public ReasonDialog(String what, String consequence, Consumer<String> confirmed) {
        setHeaderTitle(what);
        TextField reason = new TextField(say("reason.label"));
        reason.setHelperText(say("reason.help"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        reason.setAutofocus(true);
        Button go = new Button(what, press -> {
            reason.setErrorMessage(say("reason.wrong"));
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid()) {
                close();
                confirmed.accept(reason.getValue().strip());
            } else {
                reason.focus();
            }
        });
        Keys.enters(reason, go);
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(consequence), reason);
        getFooter().add(new Button(say("reason.cancel"), press -> close()), go);
    }
}
