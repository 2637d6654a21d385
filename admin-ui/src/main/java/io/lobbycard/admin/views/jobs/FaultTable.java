package io.lobbycard.admin.views.jobs;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import io.lobbycard.catalog.ImportFault;
import io.lobbycard.catalog.JobId;
import io.lobbycard.catalog.Jobs;

/** The rows that were not taken, by line, each with the reason. */
class FaultTable extends Grid<ImportFault> {

    private static final int MOST = 10_000;
    private static final int ALL_VISIBLE = 8;

    FaultTable(Jobs jobs, JobId job) {
        super(ImportFault.class, false);
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        getElement().setAttribute("aria-label", say("jobs.faults.list"));
        addColumn(fault -> say("jobs.line", fault.line()))
                .setHeader(say("jobs.fault.line"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(ImportFault::column)
                .setHeader(say("imports.column"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(ImportFault::reason).setHeader(say("jobs.fault.reason"));
        var faults = jobs.faults(job, null, MOST);
        setItems(faults);
        setAllRowsVisible(faults.size() <= ALL_VISIBLE);
    }
}
