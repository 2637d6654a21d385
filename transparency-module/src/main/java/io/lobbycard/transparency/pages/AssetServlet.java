package io.lobbycard.transparency.pages;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Serves the {@link Assets}. */
@WebServlet(Assets.FOLDER + "*")
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Assets assets;

    @Inject
    public AssetServlet(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Assets.Asset> asset = assets.at(request.getRequestURI());
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(asset.get().type());
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentLength(asset.get().bytes().length);
        response.getOutputStream().write(asset.get().bytes());
    }
}
