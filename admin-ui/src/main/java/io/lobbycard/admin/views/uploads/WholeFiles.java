package io.lobbycard.admin.views.uploads;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.lobbycard.catalog.UnfitImage;
import io.lobbycard.web.FileRoom;
import io.lobbycard.web.Problem;
import io.lobbycard.web.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Reads each uploaded file as a whole, where there is room for it, and hands it on, or tells the browser in a sentence why
 * it cannot be taken.
 */
public final class WholeFiles implements UploadHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(WholeFiles.class.getName());

    /** Takes a file in. It runs outside of any request, so who sent the file must be known before. */
    @FunctionalInterface
    public interface Taking {

        /**
         * Throws a {@link ProblemException} or an {@link UnfitImage} with the reason if the file cannot be taken.
         *
         * @param name as the browser gave it
         */
        void take(String name, byte[] content);
    }

    private final transient FileRoom room;
    private final int largestBytes;
    private final transient Taking taking;
    private final transient Runnable taken;
    private final transient Consumer<String> refused;

    /** @param taken runs in the page after each file */
    public WholeFiles(FileRoom room, int largestBytes, Taking taking, Runnable taken) {
        this(room, largestBytes, taking, taken, why -> {});
    }

    /** @param refused hears the reason in the page, where the list of files does not stay to show it */
    public WholeFiles(FileRoom room, int largestBytes, Taking taking, Runnable taken, Consumer<String> refused) {
        this.room = room;
        this.largestBytes = largestBytes;
        this.taking = taking;
        this.taken = taken;
        this.refused = refused;
    }

    @Override
    public void handleUploadRequest(UploadEvent upload) throws IOException {
        if (upload.getResponse() instanceof VaadinServletResponse response) {
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        try (InputStream stream = upload.getInputStream()) {
            boolean unused = room.with(stream, upload.getFileSize(), largestBytes, content -> {
                taking.take(upload.getFileName(), content);
                return true;
            });
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "A file was not sent to its end, so nothing of it is kept.", gone);
            return;
        } catch (UnfitImage unfit) {
            refuse(upload, String.valueOf(unfit.getMessage()));
            return;
        } catch (ProblemException problem) {
            refuse(upload, problem);
            return;
        }
        inPage(upload.getUI(), taken);
    }

    @Override
    public long getRequestSizeMax() {
        return largestBytes;
    }

    @Override
    public long getFileSizeMax() {
        return largestBytes;
    }

    /** What may be taken later is sent again by the script, which says at last that it gave up. */
    private void refuse(UploadEvent upload, ProblemException problem) {
        String why = reason(problem.problem());
        problem.retryAfter()
                .ifPresentOrElse(
                        wait -> {
                            upload.getResponse().setHeader("Retry-After", Long.toString(wait.toSeconds()));
                            upload.reject(why);
                        },
                        () -> refuse(upload, why));
    }

    /** In the page, when the browser does not send a file again any more that could not be taken in for a while. */
    void gaveUp(String why) {
        refused.accept(why);
    }

    private void refuse(UploadEvent upload, String why) {
        inPage(upload.getUI(), () -> refused.accept(why));
        upload.reject(why);
    }

    private static String reason(Problem problem) {
        return problem.violations().isEmpty()
                ? String.valueOf(problem.detail())
                : problem.violations().getFirst().detail();
    }

    private static void inPage(UI page, Runnable work) {
        Future<Void> unused = page.access(work::run);
    }
}
