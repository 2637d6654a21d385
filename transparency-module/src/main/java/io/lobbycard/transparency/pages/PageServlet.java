package io.lobbycard.transparency.pages;

import gg.jte.output.Utf8ByteOutput;
import io.lobbycard.web.ProblemException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page whose problems are pages, too. */
public abstract class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int TOO_LARGE = 413;

    private final transient Pages pages;

    protected PageServlet(Pages pages) {
        this.pages = pages;
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setCharacterEncoding("UTF-8");
        if (!canBeRead(request)) {
            pages.writeProblem(request, response, ProblemPage.of(TOO_LARGE, null, null));
            return;
        }
        try {
            super.service(request, response);
        } catch (ProblemException problem) {
            problem.retryAfter().ifPresent(wait -> response.setHeader("Retry-After", Long.toString(wait.toSeconds())));
            pages.writeProblem(request, response, ProblemPage.of(problem.problem()));
        }
    }

    /** The server refuses forms of more than ten thousand fields. */
    private static boolean canBeRead(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException tooMany) {
            return false;
        }
    }

    /** Answers with a page in the frame that fits the visitor. */
    protected final void write(
            HttpServletRequest request, HttpServletResponse response, String template, String title, Object page)
            throws IOException {
        Pages.send(response, render(request, template, title, page));
    }

    /** The page in the frame that fits the visitor, all of it in memory. */
    protected final Utf8ByteOutput render(HttpServletRequest request, String template, String title, Object page) {
        return pages.render(template, pages.frame(request, title, request.getServletPath()), page);
    }

    /** Answers with a page that was rendered, as slowly as whoever asked reads it. */
    protected static void send(HttpServletResponse response, Utf8ByteOutput page) throws IOException {
        Pages.send(response, page);
    }

    /** Answers a form, so that loading the next page again does not send it again. */
    protected static void seeOther(HttpServletResponse response, String location) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
    }
}
