package io.lobbycard.admin.views.operations;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.lobbycard.personalization.SimulatedMembers;

/** How far demo mode has come with its simulated members; not there outside demo mode. */
class SimulationPanel extends Article {

    private final transient SimulatedMembers members;
    private final Paragraph state = new Paragraph();
    private final ProgressBar bar = new ProgressBar();

    SimulationPanel(SimulatedMembers members) {
        this.members = members;
        addClassName("lobby-panel");
        bar.getElement().setAttribute("aria-label", say("simulation.title"));
        add(new H2(say("simulation.title")), state, bar);
    }

    void refresh() {
        SimulatedMembers.Progress progress = members.progress();
        setVisible(progress.total() > 0);
        bar.setValue(progress.total() == 0 ? 0 : (double) progress.done() / progress.total());
        bar.setVisible(!progress.learned());
        state.setText(say(
                progress.learned() ? "simulation.learned" : "simulation.progress", progress.done(), progress.total()));
    }
}
