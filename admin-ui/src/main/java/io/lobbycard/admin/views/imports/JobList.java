package io.lobbycard.admin.views.imports;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.lobbycard.catalog.ImportId;
import io.lobbycard.catalog.ImportJob;
import io.lobbycard.catalog.Imports;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The newest jobs; each keeps its place and what was opened in it while it goes on. */
class JobList extends Article {

    private final transient Imports imports;
    private final String actor;
    private final Div rows = new Div();
    private final Paragraph none = new Paragraph(say("jobs.none"));
    private final transient Map<ImportId, JobRow> rowOf = new HashMap<>();
    private transient volatile List<ImportJob> shown = List.of();

    JobList(Imports imports, String actor) {
        this.imports = imports;
        this.actor = actor;
        addClassName("lobby-panel");
        rows.addClassName("lobby-jobs");
        add(new H2(say("jobs.title")), none, rows);
    }

    List<ImportJob> shown() {
        return shown;
    }

    void show(List<ImportJob> newest) {
        shown = List.copyOf(newest);
        none.setVisible(newest.isEmpty());
        for (int place = 0; place < newest.size(); place++) {
            ImportJob job = newest.get(place);
            JobRow row = rowOf.computeIfAbsent(job.id(), id -> new JobRow(id, imports, actor));
            if (rows.indexOf(row) != place) {
                rows.addComponentAtIndex(place, row);
            }
            row.show(job);
        }
    }
}
