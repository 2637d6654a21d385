package io.lobbycard.transparency.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Renders pages. The templates were compiled with the module and escape what they print. */
@ApplicationScoped
public class Pages {

    private static final String TEMPLATES = "io.lobbycard.transparency.pages.templates";

    private static final String PROBLEM = "/problem";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);
    private final Assets assets;
    private final boolean demo;

    @Inject
    Pages(Assets assets, @ConfigProperty(name = "lobbycard.demo", defaultValue = "false") boolean demo) {
        this.assets = assets;
        this.demo = demo;
    }

    /** The frame of a page for whoever is looking. */
    public Frame frame(HttpServletRequest request, String title, String section) {
        return new Frame(title, section, request.getRemoteUser(), demo, assets.styles(), assets.icon());
    }

    /**
     * Answers with a page.
     *
     * @param template such as {@code home}
     * @param content the template's parameter besides the frame
     */
    public void write(HttpServletResponse response, String template, Frame frame, Object content) throws IOException {
        send(response, render(template, frame, content));
    }

    static void send(HttpServletResponse response, Utf8ByteOutput page) throws IOException {
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }

    void writeProblem(HttpServletRequest request, HttpServletResponse response, ProblemPage problem)
            throws IOException {
        response.setStatus(problem.status());
        write(response, "problem", frame(request, problem.heading(), PROBLEM), problem);
    }

    Utf8ByteOutput render(String template, Frame frame, Object content) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("frame", frame);
        parameters.put("page", content);
        Utf8ByteOutput page = new Utf8ByteOutput();
        templates.render(template + ".jte", parameters, page);
        return page;
    }
}
