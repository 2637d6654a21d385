package io.lobbycard.transparency.pages;

import io.lobbycard.web.Problem;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers for errors that nobody has caught, as a page, or to REST clients as a problem; the server forwards to it. */
@WebServlet("/problem")
public class ProblemServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(ProblemServlet.class.getName());
    private static final String API = "/api/";

    private final transient Pages pages;

    @Inject
    public ProblemServlet(Pages pages) {
        this.pages = pages;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpServletResponse.SC_NOT_FOUND;
        ProblemPage problem = ProblemPage.of(status, null, reference(status, request));
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                && address.startsWith(API)) {
            writeJson(response, problem);
        } else {
            pages.writeProblem(request, response, problem);
        }
    }

    private static void writeJson(HttpServletResponse response, ProblemPage problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("title", problem.heading())
                        .add("status", problem.status())
                        .add("detail", problem.sentence())
                        .build()
                        .toString());
    }

    /** Names what is our fault, so that it can be found in the log. */
    private static @Nullable String reference(int status, HttpServletRequest request) {
        if (status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                || !(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause)) {
            return null;
        }
        String reference = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "Page failed, " + reference, cause);
        return reference;
    }
}
