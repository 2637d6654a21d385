package io.lobbycard.admin.views.work;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import io.lobbycard.background.OneAtATime;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does on another thread what takes seconds, so that the pages of the session go on answering meanwhile; for each session one
 * thing at a time, so that whoever loads a page again and again keeps no more than one thread at work.
 */
@ApplicationScoped
public class Background {

    private static final Logger LOG = System.getLogger(Background.class.getName());

    private final ManagedExecutorService threads;

    @Inject
    Background(ManagedExecutorService threads) {
        this.threads = threads;
    }

    /**
     * Returns at once. What came of it is told to the page that asked, if somebody still looks at it; if nobody does when
     * its turn comes, it is left out.
     *
     * @param asked touches no component
     * @param done is given what came of it
     * @param failed is given, in words for the page, why nothing did
     */
    public <T> void run(Supplier<T> asked, Consumer<T> done, Consumer<String> failed) {
        UI page = UI.getCurrent();
        Executor work = ofSession(page.getSession());
        try {
            work.execute(() -> {
                if (isOpen(page)) {
                    Runnable end = end(asked, done, failed);
                    page.accessLater(end::run, () -> {}).run();
                }
            });
        } catch (RejectedExecutionException full) {
            LOG.log(Level.WARNING, "The server has no thread to spare for what a page asks for.", full);
            failed.accept(say("work.failed"));
        }
    }

    private static <T> Runnable end(Supplier<T> asked, Consumer<T> done, Consumer<String> failed) {
        try {
            T result = asked.get();
            return () -> done.accept(result);
        } catch (ProblemException refused) {
            return () -> failed.accept(String.valueOf(refused.problem().detail()));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "What a page had asked for failed.", failure);
            return () -> failed.accept(say("work.failed"));
        }
    }

    /** Asked for while the page holds its session. */
    private Executor ofSession(VaadinSession session) {
        OneAtATime work = session.getAttribute(OneAtATime.class);
        if (work == null) {
            work = new OneAtATime(threads);
            session.setAttribute(OneAtATime.class, work);
        }
        return work;
    }

    private static boolean isOpen(UI page) {
        return !page.isClosing() && page.getSession() != null;
    }
}
