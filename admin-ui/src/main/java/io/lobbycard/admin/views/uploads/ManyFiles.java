package io.lobbycard.admin.views.uploads;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import io.lobbycard.admin.views.scripts.Scripts;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * An upload of many files, chosen one by one, dropped, or as a whole folder. It says how far they are together, and cancels
 * or sends again all of them at once; the script that does so sees each file's own progress in the browser.
 */
public final class ManyFiles extends Div {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Sentences with places for what the browser counts. */
    private record Sentences(String all, String some, String nothing) {}

    public ManyFiles(Upload upload) {
        addClassName("lobby-upload");
        Button folder = button("upload.folder", "lobby-folder");
        ProgressBar bar = new ProgressBar();
        bar.getElement().setAttribute("aria-label", say("upload.overall"));
        Paragraph said = new Paragraph();
        said.getElement().setAttribute("role", "status");
        Div all =
                new Div(button("upload.cancel-all", "lobby-cancel-all"), button("upload.retry-all", "lobby-retry-all"));
        Div overall = new Div(bar, said, all);
        overall.addClassName("lobby-overall");
        overall.getElement().setAttribute("hidden", true);
        add(upload, folder, overall);
    }

    private static Button button(String words, String name) {
        Button button = new Button(say(words));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName(name);
        return button;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Sentences sentences = new Sentences(
                say("upload.overall.all", "$arrived", "$files"),
                say("upload.overall.some", "$arrived", "$files", "$refused"),
                say("upload.folder.nothing"));
        Scripts.run(
                this,
                List.of("/admin/uploads.js"),
                "window.lobbycardUploads(this, JSON.parse($0))",
                JSON.writeValueAsString(sentences));
    }
}
