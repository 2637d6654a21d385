package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.lobbycard.admin.views.changes.Differences;
import io.lobbycard.catalog.ArtworkRevision;
import io.lobbycard.catalog.TitleRevision;
import java.util.List;

/** Shows what somebody else changed while the same thing was edited here, and lets the editor choose. */
class ConflictDialog extends Dialog {

    static ConflictDialog of(TitleRevision opened, TitleRevision theirs, Runnable saveMine, Runnable takeTheirs) {
        List<String> differences = Differences.between(opened, theirs);
        return new ConflictDialog(
                "edit.conflict",
                differences.isEmpty() ? List.of(say("edit.conflict.slight")) : differences,
                saveMine,
                takeTheirs);
    }

    static ConflictDialog of(ArtworkRevision opened, ArtworkRevision theirs, Runnable saveMine, Runnable takeTheirs) {
        List<String> differences = Differences.between(opened, theirs);
        return new ConflictDialog(
                "artwork.edit.conflict",
                differences.isEmpty() ? List.of(say("artwork.edit.conflict.stands")) : differences,
                saveMine,
                takeTheirs);
    }

    private ConflictDialog(String heading, List<String> differences, Runnable saveMine, Runnable takeTheirs) {
        setHeaderTitle(say(heading));
        setMaxWidth("44rem");
        UnorderedList list = new UnorderedList();
        differences.forEach(difference -> list.add(new ListItem(difference)));
        add(new Paragraph(say("edit.conflict.text")), list);
        Button mine = new Button(say("edit.conflict.mine"), press -> {
            close();
            saveMine.run();
        });
        mine.addThemeVariants(ButtonVariant.ERROR);
        Button other = new Button(say("edit.conflict.theirs"), press -> {
            close();
            takeTheirs.run();
        });
        getFooter().add(new Button(say("edit.conflict.back"), press -> close()), mine, other);
    }
}
