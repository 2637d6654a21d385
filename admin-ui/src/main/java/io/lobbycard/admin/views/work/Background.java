package io.lobbycard.admin.views.work;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.UI;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does on another thread what takes seconds, so that the pages of the session go on answering meanwhile. */
@ApplicationScoped
public class Background {

    private static final Logger LOG = System.getLogger(Background.class.getName());

    private final ManagedExecutorService threads;

    @Inject
    Background(ManagedExecutorService threads) {
        this.threads = threads;
    }

    /**
     * Returns at once. What came of it is told to the page that asked, if somebody still looks at it.
     *
     * @param work touches no component
     * @param done is given what came of it
     * @param failed is given, in words for the page, why nothing did
     */
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<String> failed) {
        UI page = UI.getCurrent();
        threads.execute(() -> {
            Runnable end;
            try {
                T result = work.get();
                end = () -> done.accept(result);
            } catch (ProblemException refused) {
                end = () -> failed.accept(String.valueOf(refused.problem().detail()));
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "What a page had asked for failed.", failure);
                end = () -> failed.accept(say("work.failed"));
            }
            page.accessLater(end::run, () -> {}).run();
        });
    }
}
