package io.lobbycard.admin.views.operations;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.admin.views.words.Moments;
import io.lobbycard.personalization.Learning;
import java.time.Instant;

/** How far the learner is, and the way to have it work before the night. */
class LearnerPanel extends Article {

    private final transient Learning learning;
    private final Paragraph state = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Button begin = new Button(say("learner.begin"), press -> begin());

    LearnerPanel(Learning learning) {
        this.learning = learning;
        addClassName("lobby-panel");
        bar.getElement().setAttribute("aria-label", say("learner.title"));
        Div head = new Div(new H2(say("learner.title")), begin);
        head.addClassNames("lobby-heading", "lobby-spread");
        add(head, state, bar);
    }

    void refresh() {
        Learning.Progress progress = learning.progress();
        begin.setEnabled(!progress.running());
        bar.setVisible(progress.running());
        bar.setIndeterminate(progress.done() == 0);
        bar.setValue(progress.total() == 0 ? 0 : Math.min(1, (double) progress.done() / progress.total()));
        state.setText(told(progress));
    }

    private static String told(Learning.Progress progress) {
        if (progress.running()) {
            return say("learner.running", progress.done(), progress.total());
        }
        Instant finished = progress.finished();
        if (finished == null) {
            return say("learner.never");
        }
        return progress.done() < progress.total()
                ? say("learner.stopped", Moments.of(finished), progress.done(), progress.total())
                : say("learner.finished", Moments.of(finished), progress.done());
    }

    private void begin() {
        learning.begin();
        begin.setEnabled(false);
        Notices.done(say("learner.begun"));
    }
}
