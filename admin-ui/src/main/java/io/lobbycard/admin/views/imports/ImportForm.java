package io.lobbycard.admin.views.imports;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.admin.views.uploads.ExplainedUpload;
import io.lobbycard.admin.views.uploads.WholeFiles;
import io.lobbycard.catalog.ImportKind;
import io.lobbycard.catalog.Imports;
import io.lobbycard.web.FileRoom;
import java.util.List;

/** Asks what a file holds and what to do about bad rows, and takes it. */
class ImportForm extends Article {

    private final Select<ImportKind> kind = new Select<>();
    private final RadioButtonGroup<Boolean> whole = new RadioButtonGroup<>();
    private final Details columns = new Details();

    ImportForm(Imports imports, List<ImportKind> kinds, FileRoom room, String actor, Runnable begun) {
        addClassName("lobby-panel");
        kind.setLabel(say("imports.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(each -> say("imports.kind." + each.name()));
        kind.addValueChangeListener(change -> explain(change.getValue()));
        whole.setLabel(say("imports.faults"));
        whole.setItems(false, true);
        whole.setItemLabelGenerator(all -> say(all ? "imports.whole" : "imports.keep"));
        whole.setValue(false);
        kind.setValue(kinds.getFirst());
        Upload upload = new ExplainedUpload(
                new WholeFiles(
                        room,
                        Imports.LARGEST_FILE,
                        (name, file) -> imports.start(kind.getValue().name(), name, file, whole.getValue(), actor),
                        begun,
                        why -> Notices.failed(say("imports.refused", why))),
                words());
        upload.setMaxFiles(1);
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        Div choices = new Div(kind, whole);
        choices.addClassName("lobby-together");
        add(new H2(say("imports.bring")), new Paragraph(say("imports.help")), choices, columns, upload);
    }

    private void explain(ImportKind chosen) {
        columns.setSummaryText(say("imports.columns", chosen.columns().size()));
        columns.removeAll();
        columns.add(new ColumnTable(chosen.columns()));
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(say("imports.choose")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(say("imports.drop")));
        words.setError(
                new UploadI18N.Error().setTooManyFiles(say("upload.one")).setFileIsTooBig(say("imports.too-big")));
        return words;
    }
}
